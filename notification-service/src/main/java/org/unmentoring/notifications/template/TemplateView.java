package org.unmentoring.notifications.template;

import jakarta.validation.constraints.NotNull;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A template as callers see it: its key, its languages, and what values it asks for. */
@Schema(name = "Template")
record TemplateView(TemplateKey key, List<String> languages, List<Placeholder> placeholders) {
    @Schema(description = "A value to give; one with fields is a list of objects that have these")
    record Placeholder(String name, boolean required, List<Field> fields) {}

    record Field(String name, boolean required) {}

    static TemplateView of(TemplateKey key, List<String> languages) {
        return new TemplateView(
                key,
                languages,
                components(key.type()).stream()
                        .map(value -> new Placeholder(value.getName(), required(value), fields(value)))
                        .toList());
    }

    private static List<Field> fields(RecordComponent value) {
        if (!(value.getGenericType() instanceof ParameterizedType list)) return List.of();
        return components((Class<?>) list.getActualTypeArguments()[0]).stream()
                .map(field -> new Field(field.getName(), required(field)))
                .toList();
    }

    private static List<RecordComponent> components(Class<?> type) {
        return Arrays.asList(type.getRecordComponents());
    }

    private static boolean required(RecordComponent value) {
        return value.getAccessor().isAnnotationPresent(NotNull.class);
    }
}
