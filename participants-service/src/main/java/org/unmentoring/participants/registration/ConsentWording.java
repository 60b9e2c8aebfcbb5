package org.unmentoring.participants.registration;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.problem.Problem;

/** What people agree to when they sign up, in the words that are shown to them and kept with their consent. */
record ConsentWording(
        @Schema(examples = "2026-11") String version,
        @Schema(examples = "en") String language,
        String wording) {
    private static final String BUNDLE = "messages.consent";

    /** In this language, or in English while nobody has translated it. */
    static ConsentWording in(String language) {
        return of("wording", language);
    }

    /** Of who was invited: what the mail says that asks them. */
    static ConsentWording ofInvited(String language) {
        return of("invited", language);
    }

    /** @throws Problem 400 when the words have changed since they were shown: nobody agrees to what was not read */
    static ConsentWording shown(NewRegistration.Consent shown) {
        var present = in(shown == null ? "en" : shown.language());
        if (shown == null || shown.version().equals(present.version())) return present;
        throw Problem.invalid(
                "/consent/version",
                "consent-changed",
                "The words to agree to have changed. Please show them anew: version " + present.version() + ".");
    }

    private static ConsentWording of(String key, String language) {
        var bundle = bundle(language);
        return new ConsentWording(
                bundle.getString("version"), bundle.getLocale().getLanguage(), bundle.getString(key));
    }

    private static ResourceBundle bundle(String language) {
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        try {
            return ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(language), noFallback);
        } catch (MissingResourceException notTranslated) {
            return ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH, noFallback);
        }
    }
}
