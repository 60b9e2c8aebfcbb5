package org.unmentoring.notifications.message;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.unmentoring.notifications.template.TemplateKey;

@Converter
class TemplateColumn implements AttributeConverter<TemplateKey, String> {
    @Override
    public String convertToDatabaseColumn(TemplateKey template) {
        return template.key();
    }

    @Override
    public TemplateKey convertToEntityAttribute(String key) {
        return TemplateKey.of(key).orElseThrow();
    }
}
