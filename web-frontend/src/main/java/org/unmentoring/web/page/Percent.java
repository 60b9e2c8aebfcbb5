package org.unmentoring.web.page;

import io.quarkus.qute.TemplateExtension;

/** A share as so many of 100. */
@TemplateExtension(namespace = "percent")
class Percent {
    static long of(double share) {
        return Math.round(share * 100);
    }
}
