package dk.virkwiki.web;

import dk.virkwiki.PageSliceApplication;
import dk.virkwiki.account.Actor;
import dk.virkwiki.account.Role;
import dk.virkwiki.code.CodeLists;
import dk.virkwiki.search.index.ArticleIndex;
import dk.virkwiki.term.Terms;
import dk.virkwiki.web.layout.Words;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A test of controllers with the real templates and words, without filters. Front doors are
 * replaced; who asks is said with {@link People#by}, and nobody is logged in by default. Today is
 * 23 November 2026.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest
@AutoConfigureMockMvc(addFilters = false)
@ContextConfiguration(classes = PageSliceApplication.class)
@Import(PageSlice.People.class)
@MockitoBean(types = {CodeLists.class, ArticleIndex.class, Terms.class})
public @interface PageSlice {
    /** The controllers under test. */
    @AliasFor(annotation = WebMvcTest.class, attribute = "controllers")
    Class<?>[] value();

    /** Who can ask. */
    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = {"dk.virkwiki.web.layout", "dk.virkwiki.web.error"},
            excludeFilters =
                    @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test\\$.*"))
    class People implements WebMvcConfigurer, HandlerMethodArgumentResolver {
        public static final Actor ADVISOR =
                new Actor("mette", "Mette Holm", Role.ADVISOR, null, "Aalborg Bibliotekerne");
        public static final Actor EDITOR =
                new Actor("sara", "Sara Lund", Role.EDITOR, "SKTST", null);

        private static final String ATTRIBUTE = "test.actor";

        /** Lets this person ask. */
        public static RequestPostProcessor by(Actor actor) {
            return request -> {
                request.setAttribute(ATTRIBUTE, actor);
                return request;
            };
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), Words.ZONE);
        }

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(this);
        }

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                ModelAndViewContainer container,
                NativeWebRequest request,
                WebDataBinderFactory binders) {
            var actor = request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
            return Objects.requireNonNullElse(actor, Actor.anonymous());
        }
    }
}
