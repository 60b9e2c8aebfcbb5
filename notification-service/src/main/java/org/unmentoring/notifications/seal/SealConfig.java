package org.unmentoring.notifications.seal;

import io.smallrye.config.ConfigMapping;

@ConfigMapping(prefix = "unmentoring.mail-seal")
interface SealConfig {
    /** Signs return paths and unsubscribe links. Who changes it makes those in mails already sent worthless. */
    String secret();
}
