package org.unmentoring.web.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Pages for when something is wrong. The words are in {@code messages/trouble.properties}. */
@MessageBundle("trouble")
public interface TroubleWords {
    String reference(String id);

    String home();

    @Message
    String title(Trouble trouble);

    @Message
    String words(Trouble trouble);
}
