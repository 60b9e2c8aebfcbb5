package org.unmentoring.notifications.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unmentoring.base.problem.Problem;

/** Makes a mail of a template, a person's name and the values. */
@Singleton
public class Templates {
    /** BCP 47 for a language that nobody has said. */
    public static final String UNKNOWN = "und";

    private final Typesetting typesetting;
    private final ObjectMapper json;
    private final Validator validator;

    /** Those that the message bundle has; whoever reads another one is written to in the first. */
    private final List<String> languages;

    Templates(
            Typesetting typesetting,
            ObjectMapper json,
            Validator validator,
            @ConfigProperty(name = "quarkus.locales") List<String> languages) {
        this.typesetting = typesetting;
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

    /** Of values that several templates share those that this one asks for; as {@link #read}. */
    public String pick(TemplateKey template, JsonNode shared) {
        try {
            var values = json.readerFor(template.type())
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .<MailValues>readValue(shared);
            return read(template, json.valueToTree(values));
        } catch (JsonMappingException unreadable) {
            unreadable.prependPath(Body.class, "values");
            throw new BadRequestException(unreadable);
        } catch (IOException unreadable) {
            throw new BadRequestException(unreadable);
        }
    }

    public boolean asksFor(TemplateKey template, String value) {
        return Arrays.stream(template.type().getRecordComponents())
                .anyMatch(component -> component.getName().equals(value));
    }

    public Rendered render(Draft draft) {
        return typesetting.set(
                draft, written(draft.template(), draft.values()), languages(draft.template(), draft.language()));
    }

    /** Whose wording a mail is in. */
    public Optional<ProgrammeId> programme(TemplateKey template, String values) {
        return Optional.ofNullable(written(template, values).programmeId());
    }

    /** What a mail brings for its reader's calendar. */
    public Optional<CalendarEntry> calendarEntry(TemplateKey template, String values) {
        if (template.type() != Meeting.class) return Optional.empty();
        return written(template, values) instanceof Meeting meeting
                ? Optional.of(meeting.entry(template == TemplateKey.MEETING_CANCELLED))
                : Optional.empty();
    }

    /** What a mail would be, with made-up names. */
    public Rendered preview(TemplateKey template, String language, Wording wording, Named named) {
        var values = Samples.of(template.type(), language);
        if (named != null && asksFor(template, Named.VALUE)) values.put(Named.VALUE, named.sample(values));
        return render(new Draft(
                template,
                read(template, json.valueToTree(values)),
                Samples.reader(language),
                language,
                wording,
                false));
    }

    public String sample(TemplateKey template, String language, ProgrammeId programme) {
        var values = Samples.of(template.type(), language);
        if (programme != null) values.put("programmeId", programme.toString());
        return read(template, json.valueToTree(values));
    }

    /** @throws Problem 400 with every placeholder that does not belong there */
    public void check(TemplateKey template, Wording wording) {
        var wrong = wording.wrong(Placeholders.of(template.type()));
        if (!wrong.isEmpty()) throw Problem.invalid(wrong);
    }

    public Set<String> placeholders(TemplateKey template) {
        return Placeholders.of(template.type());
    }

    public List<String> languages() {
        return languages;
    }

    List<TemplateView> all() {
        return Arrays.stream(TemplateKey.values())
                .map(key -> TemplateView.of(key, languages))
                .toList();
    }

    /** In the reader's language; in every one as long as nobody has asked, and in the mail that greets somebody new. */
    private List<String> languages(TemplateKey template, String wanted) {
        var first = language(wanted);
        if (!template.greets() && !wanted.equals(UNKNOWN)) return List.of(first);
        return Stream.concat(Stream.of(first), languages.stream().filter(other -> !other.equals(first)))
                .toList();
    }

    /** The one of ours that comes nearest to what a person reads. */
    public String language(String wanted) {
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
