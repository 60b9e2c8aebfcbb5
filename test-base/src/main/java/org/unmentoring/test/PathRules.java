package org.unmentoring.test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The class whose path has the most letters is asked first, whatever its operations' paths (Jakarta REST, 3.7.2). So its
 * placeholder takes what an operation of another class says in words, and that one is never reached.
 */
final class PathRules {
    private record Answers(JavaMethod method, Set<String> verbs, String ofClass, List<String> steps) {
        boolean hides(Answers other) {
            return !ofClass.equals(other.ofClass)
                    && isAskedBefore(other)
                    && !Collections.disjoint(verbs, other.verbs)
                    && steps.size() == other.steps.size()
                    && IntStream.range(0, steps.size()).allMatch(i -> meet(steps.get(i), other.steps.get(i)))
                    && takesWhatIsInWords(other);
        }

        private boolean isAskedBefore(Answers other) {
            return letters(ofClass) > letters(other.ofClass);
        }

        private static int letters(String path) {
            return path.replace("{}", "").length();
        }

        private boolean takesWhatIsInWords(Answers other) {
            return IntStream.range(0, steps.size())
                    .filter(i -> !steps.get(i).equals(other.steps.get(i)))
                    .mapToObj(i -> isAny(steps.get(i)))
                    .findFirst()
                    .orElse(true);
        }

        private static boolean meet(String one, String other) {
            return one.equals(other) || isAny(one) || isAny(other);
        }

        private static boolean isAny(String step) {
            return step.startsWith("{");
        }
    }

    private PathRules() {}

    static ArchCondition<JavaClass> hideNoOtherResource() {
        return new ArchCondition<>("hide no other resource") {
            private List<Answers> all;

            @Override
            public void init(Collection<JavaClass> classes) {
                all = classes.stream()
                        .flatMap(resource -> answers(resource).stream())
                        .toList();
            }

            @Override
            public void check(JavaClass resource, ConditionEvents events) {
                answers(resource).forEach(mine -> all.stream()
                        .filter(mine::hides)
                        .forEach(other -> events.add(SimpleConditionEvent.violated(
                                resource,
                                mine.method.getFullName() + " hides " + other.method.getFullName()
                                        + ": its class is asked first"))));
            }
        };
    }

    private static List<Answers> answers(JavaClass resource) {
        if (resource.isInterface() || !resource.isAnnotatedWith(Path.class)) return List.of();
        var ofClass = resource.getAnnotationOfType(Path.class).value().replaceAll("\\{[^}]*}", "{}");
        return resource.getMethods().stream()
                .filter(method -> !verbs(method).isEmpty())
                .map(method -> new Answers(method, verbs(method), ofClass, steps(ofClass, method)))
                .toList();
    }

    private static List<String> steps(String ofClass, JavaMethod method) {
        var ofMethod = method.isAnnotatedWith(Path.class)
                ? method.getAnnotationOfType(Path.class).value()
                : "";
        return List.of((ofClass + "/" + ofMethod)
                .replaceAll("\\{[^}]*}", "{}")
                .replaceAll("/+", "/")
                .replaceAll("^/|/$", "")
                .split("/"));
    }

    private static Set<String> verbs(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType())
                .filter(type -> type.isAnnotatedWith(HttpMethod.class))
                .map(type -> type.getSimpleName())
                .collect(Collectors.toSet());
    }
}
