package org.unmentoring.notifications.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.ws.rs.BadRequestException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes a mail of a template, a person's name and the values. */
@Singleton
public class Templates {
    private final Engine engine;
    private final ObjectMapper json;
    private final Validator validator;

    /** Those that the message bundle has; whoever reads another one is written to in the first. */
    private final List<String> languages;

    Templates(
            Engine engine,
            ObjectMapper json,
            Validator validator,
            @ConfigProperty(name = "quarkus.locales") List<String> languages) {
        this.engine = engine;
        this.json = json;
        this.validator = validator;
        this.languages = languages;
    }

    /** The values where their sender has them, so that what is wrong with them is pointed at from the top of the body. */
    private record Body(@Valid MailValues values) {}

    /**
     * What a sender gave, as the template's own record and then as JSON: nothing unknown, nothing missing.
     *
     * @throws RuntimeException a 400 that points below /values
     */
    public String read(TemplateKey template, JsonNode given) {
        try {
            var values = json.treeToValue(given, template.type());
            var wrong = validator.validate(new Body(values));
            if (!wrong.isEmpty()) throw new ConstraintViolationException(wrong);
            return json.writeValueAsString(values);
        } catch (JsonMappingException unreadable) {
            unreadable.prependPath(Body.class, "values");
            throw new BadRequestException(unreadable);
        } catch (JsonProcessingException unreadable) {
            throw new BadRequestException(unreadable);
        }
    }

    public Rendered render(TemplateKey template, String values, String to, String wanted) {
        var language = language(wanted);
        var mail = written(template, values);
        var subject = fill(
                        engine.getTemplate(path(template, "txt"))
                                .getFragment("subject")
                                .instance(),
                        mail,
                        language)
                .render()
                .strip();
        return new Rendered(
                subject,
                fill(engine.getTemplate(path(template, "txt")).instance(), mail, language)
                        .data("to", to)
                        .render()
                        .strip(),
                fill(engine.getTemplate(path(template, "html")).instance(), mail, language)
                        .data("to", to)
                        .data("subject", subject)
                        .render());
    }

    List<TemplateView> all() {
        return Arrays.stream(TemplateKey.values())
                .map(key -> TemplateView.of(key, languages))
                .toList();
    }

    private static TemplateInstance fill(TemplateInstance instance, MailValues mail, String language) {
        return instance.setLocale(Locale.forLanguageTag(language))
                .data("mail", mail)
                .data("language", language);
    }

    private static String path(TemplateKey template, String form) {
        return "mail/" + template.key() + "." + form;
    }

    private String language(String wanted) {
        var primary = Locale.forLanguageTag(wanted).getLanguage();
        return languages.contains(primary) ? primary : languages.get(0);
    }

    private MailValues written(TemplateKey template, String values) {
        try {
            return json.readValue(values, template.type());
        } catch (JsonProcessingException notWrittenByUs) {
            throw new UncheckedIOException(notWrittenByUs);
        }
    }
}
