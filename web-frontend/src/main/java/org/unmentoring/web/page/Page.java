package org.unmentoring.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unmentoring.web.language.Alphabet;
import org.unmentoring.web.language.Language;
import org.unmentoring.web.language.LanguageSwitch;
import org.unmentoring.web.language.Spoken;
import org.unmentoring.web.session.Session;

/** What the layout asks about the page at hand: language, who looks, where we are, what has just been done. */
@Named("page")
@RequestScoped
public class Page {
    @Context
    UriInfo uri;

    @ConfigProperty(name = "unmentoring.time-zone")
    ZoneId zone;

    private final Session session;
    private final Styles styles;
    private final Spoken spoken;
    private final LanguageSwitch switching;
    private final InstantSource clock;

    Page(Session session, Styles styles, Spoken spoken, LanguageSwitch switching, InstantSource clock) {
        this.session = session;
        this.styles = styles;
        this.spoken = spoken;
        this.switching = switching;
        this.clock = clock;
    }

    public Language language() {
        return spoken.language();
    }

    public String lang() {
        return language().tag();
    }

    /** Where the same page is in another language. */
    public String in(Language other) {
        return switching.to(other);
    }

    public <T> T words(Class<T> bundle) {
        return spoken.words(bundle);
    }

    public String styles() {
        return styles.address();
    }

    public String script(String name) {
        return styles.address("/assets/" + name + ".js");
    }

    public boolean signedIn() {
        return session.signedIn();
    }

    public boolean organiser() {
        return session.organiser() || session.wantsSecondStep();
    }

    public boolean isUnder(String path) {
        return uri.getPath().equals(path) || uri.getPath().startsWith(path + "/");
    }

    public boolean is(String path) {
        return uri.getPath().equals(path);
    }

    public Notice notice() {
        return Notice.read(uri.getQueryParameters().getFirst(Notice.PARAMETER)).orElse(null);
    }

    /** In the order of the page's language. */
    public <T> List<T> sorted(List<T> things, Function<T, String> name) {
        return Alphabet.sorted(things, name, language());
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(language().locale()).format(number);
    }

    /** With one place behind the point, as the language writes it. */
    public String decimal(double number) {
        var format = NumberFormat.getNumberInstance(language().locale());
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    public Instant now() {
        return clock.instant();
    }

    public String day(Instant instant) {
        return instant == null ? "" : in("d MMMM yyyy").format(instant.atZone(zone));
    }

    public String dayAndTime(Instant instant) {
        return instant == null ? "" : in("d MMMM yyyy, HH:mm").format(instant.atZone(zone));
    }

    /** Names in a row; in a language of its own rules, its words join them. */
    public String list(List<String> names) {
        return String.join(", ", names);
    }

    private DateTimeFormatter in(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language().locale());
    }
}
