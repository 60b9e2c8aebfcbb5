package org.unmentoring.matching.schedule;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
class SpanText implements AttributeConverter<Span, String> {

    @Override
    public String convertToDatabaseColumn(Span span) {
        return span == null ? null : span.toString();
    }

    @Override
    public Span convertToEntityAttribute(String text) {
        return text == null ? null : Span.parse(text);
    }
}
