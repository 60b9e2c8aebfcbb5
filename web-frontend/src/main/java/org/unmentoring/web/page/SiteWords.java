package org.unmentoring.web.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.unmentoring.web.language.Language;

/** What stands on every page. The words are in {@code messages/site.properties}. */
@MessageBundle("site")
public interface SiteWords {
    String name();

    String skip();

    String mainNavigation();

    String languages();

    @Message
    String language(Language language);

    String matches();

    String details();

    String organise();

    String signIn();

    String signOut();

    String footing();

    String cookies();

    String errorPrefix();

    String problemTitle();

    String noticeTitle();

    String back();

    String optional(String label);

    String people(int n);

    @Message
    String notice(Notice notice);

    String accessibility();

    String footNavigation();
}
