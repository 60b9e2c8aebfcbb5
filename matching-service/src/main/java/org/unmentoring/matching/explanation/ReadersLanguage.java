package org.unmentoring.matching.explanation;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.unmentoring.matching.export.PictureWords;

/** The one of ours that whoever asks likes best, by Accept-Language; else English. */
@RequestScoped
class ReadersLanguage {

    @Context
    HttpHeaders asked;

    Locale language() {
        return PictureWords.best(asked.getAcceptableLanguages());
    }

    <T> T words(Class<T> bundle) {
        var language = language();
        return language.equals(Locale.ENGLISH)
                ? MessageBundles.get(bundle)
                : MessageBundles.get(bundle, Localized.Literal.of(language.toLanguageTag()));
    }
}
