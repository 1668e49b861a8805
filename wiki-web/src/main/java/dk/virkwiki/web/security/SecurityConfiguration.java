package dk.virkwiki.web.security;

import dk.virkwiki.account.Accounts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The outer fence: which addresses need a login, how login works, and the headers of every answer.
 * What a person may do is asked again inside the front doors.
 */
@Configuration
class SecurityConfiguration {
    static final String LOGIN = "/log-ind";
    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, LoginThrottle throttle, Accounts accounts) throws Exception {
        return http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(
                                                "/forslag/**",
                                                "/gennemgang/**",
                                                "/mit-arbejde/**",
                                                "/artikler/*/foreslaa",
                                                "/artikler/*/kladde",
                                                "/konti/**",
                                                "/ajour/**",
                                                "/links",
                                                "/artikler/*/henvisninger",
                                                "/artikler/*/synlighed",
                                                "/selvbetjening/ny",
                                                "/selvbetjening/*/ret",
                                                "/artikler/*/stadig-rigtig",
                                                "/handlingslog/**",
                                                "/handlingslog.csv",
                                                "/huller/**",
                                                "/synonymer/**")
                                        .authenticated()
                                        .anyRequest()
                                        .permitAll())
                .formLogin(
                        login ->
                                login.loginPage(LOGIN)
                                        .usernameParameter("brugernavn")
                                        .passwordParameter("adgangskode")
                                        .successHandler(onwards())
                                        .failureHandler(backToLogin()))
                .logout(
                        logout ->
                                logout.logoutUrl("/log-ud")
                                        .logoutSuccessUrl("/")
                                        .deleteCookies("virkwiki"))
                .exceptionHandling(failing -> failing.authenticationEntryPoint(toLogin()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(
                        csrf ->
                                csrf.ignoringRequestMatchers(
                                        LOGIN, "/api/markdown/preview", "/velkommen/**"))
                .addFilterBefore(new SameOriginPosts(), CsrfFilter.class)
                .addFilterAfter(new LoginGate(throttle), CsrfFilter.class)
                .addFilterAfter(new ClosedAccounts(accounts), LoginGate.class)
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                                csp ->
                                                        csp.policyDirectives(
                                                                CONTENT_SECURITY_POLICY))
                                        .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                                        .permissionsPolicyHeader(
                                                p ->
                                                        p.policy(
                                                                "camera=(), microphone=(), geolocation=()")))
                .build();
    }

    @Bean
    UserDetailsService userDetailsService(Accounts accounts) {
        return username ->
                accounts.find(username)
                        .map(AccountDetails::new)
                        .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }

    @Bean
    WebMvcConfigurer actorParameters(CurrentActor currentActor) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActorArgumentResolver(currentActor));
            }
        };
    }

    /**
     * Sends a person to the login and remembers in the address where they were going: no session is
     * made.
     */
    private static AuthenticationEntryPoint toLogin() {
        return (HttpServletRequest request,
                HttpServletResponse response,
                AuthenticationException _) -> {
            if (request.getRequestURI().startsWith("/api/")) {
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            } else {
                response.sendRedirect(LOGIN + "?videre=" + encoded(wanted(request)));
            }
        };
    }

    private static String wanted(HttpServletRequest request) {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            return "/mit-arbejde";
        }
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static AuthenticationSuccessHandler onwards() {
        return (request, response, _) ->
                response.sendRedirect(LocalAddress.of(request.getParameter("videre"), "/"));
    }

    private static AuthenticationFailureHandler backToLogin() {
        return (request, response, exception) -> {
            var why = exception instanceof LockedException ? "vent" : "forkert";
            var onwards = LocalAddress.of(request.getParameter("videre"), "/");
            response.sendRedirect(LOGIN + "?fejl=" + why + "&videre=" + encoded(onwards));
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
