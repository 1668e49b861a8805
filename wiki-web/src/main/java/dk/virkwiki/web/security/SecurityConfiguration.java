package dk.virkwiki.web.security;

import dk.virkwiki.account.Accounts;
import dk.virkwiki.intake.IntakeProperties;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
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
@EnableConfigurationProperties(Embedding.class)
class SecurityConfiguration {
    static final String LOGIN = "/log-ind";

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            LoginThrottle throttle,
            CurrentActor currentActor,
            Accounts accounts,
            Embedding embedding,
            IntakeProperties files)
            throws Exception {
        var ways = new KeptPosts(currentActor);
        return http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(
                                                "/forslag/**",
                                                "/gennemgang/**",
                                                "/mit-arbejde/**",
                                                "/artikler/*/foreslaa",
                                                "/artikler/*/kladde",
                                                "/artikler/*/hurtigt",
                                                "/artikler/*/flyt",
                                                "/artikler/*/traek-tilbage",
                                                "/foreslaa/**",
                                                "/konti/**",
                                                "/ajour/**",
                                                "/links",
                                                "/gamle-ord",
                                                "/personaer",
                                                "/artikler/*/laes-som",
                                                "/artikler/*/henvisninger",
                                                "/artikler/*/synlighed",
                                                "/artikler/*/svarguide",
                                                "/kurser/*/gennemfoert",
                                                "/kurser/kompetencer/**",
                                                "/selvbetjening/ny",
                                                "/selvbetjening/*/ret",
                                                "/artikler/*/stadig-rigtig",
                                                "/handlingslog/**",
                                                "/handlingslog.csv",
                                                "/redaktion",
                                                "/filer",
                                                "/filer/ny",
                                                "/filer/*/om",
                                                "/filer/*/slet",
                                                "/api/filer",
                                                "/huller/**",
                                                "/vidensgab/**",
                                                "/vidensgab.csv",
                                                "/laesersvar/**",
                                                "/materialer/mangler",
                                                "/materialer/mangler.csv",
                                                "/case/**",
                                                "/vejledning/**",
                                                "/vejledninger/**",
                                                "/synonymer/**")
                                        .authenticated()
                                        .anyRequest()
                                        .permitAll())
                .formLogin(
                        login ->
                                login.loginPage(LOGIN)
                                        .usernameParameter("brugernavn")
                                        .passwordParameter("adgangskode")
                                        .successHandler(ways)
                                        .failureHandler(ways))
                .logout(
                        logout ->
                                logout.logoutUrl("/log-ud")
                                        .logoutSuccessUrl("/")
                                        .deleteCookies("virkwiki"))
                .exceptionHandling(
                        failing -> failing.authenticationEntryPoint(ways).accessDeniedHandler(ways))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(
                        csrf ->
                                csrf.ignoringRequestMatchers(
                                        LOGIN,
                                        "/api/markdown/preview",
                                        "/soeg/set",
                                        "/velkommen/**",
                                        "/artikler/*/svar/**",
                                        "/svarguider/**"))
                .addFilterBefore(new SameOriginPosts(), CsrfFilter.class)
                .addFilterBefore(
                        new UploadGate(currentActor, files.video().toBytes()), CsrfFilter.class)
                .addFilterAfter(new LoginGate(throttle), CsrfFilter.class)
                .addFilterAfter(new ClosedAccounts(accounts), LoginGate.class)
                .headers(
                        headers ->
                                headers.frameOptions(frame -> frame.disable())
                                        .addHeaderWriter(new FrameHeaders(embedding))
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
}
