package org.unmentoring.base.request;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.unmentoring.base.problem.FieldError;
import org.unmentoring.base.problem.Problem;

/** Refuses query parameters that the operation does not have: a misspelt filter must not answer with everything. */
class UnknownQuery {
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void refuse(ContainerRequestContext request, ResourceInfo resource) {
        var method = resource.getResourceMethod();
        if (method == null) return;
        var names = known.computeIfAbsent(method, UnknownQuery::names);
        var errors = request.getUriInfo().getQueryParameters().keySet().stream()
                .filter(sent -> !names.contains(sent))
                .sorted()
                .map(sent -> new FieldError(
                        "/" + sent, "unknown-parameter", "There is no query parameter of this name here."))
                .toList();
        if (!errors.isEmpty()) throw Problem.invalid(errors);
    }

    private static Set<String> names(Method operation) {
        return Arrays.stream(operation.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? Arrays.stream(parameter.getType().getDeclaredFields())
                                .filter(field -> field.isAnnotationPresent(RestQuery.class))
                                .map(field -> name(field.getAnnotation(RestQuery.class), field.getName()))
                        : parameter.isAnnotationPresent(RestQuery.class)
                                ? Stream.of(name(parameter.getAnnotation(RestQuery.class), parameter.getName()))
                                : Stream.empty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String name(RestQuery query, String declared) {
        return query.value().isEmpty() ? declared : query.value();
    }
}
