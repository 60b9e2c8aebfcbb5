package org.unmentoring.web.matches;

import io.quarkus.qute.TemplateEnum;

/** How it was, from one to five. */
@TemplateEnum
public enum Rating {
    ONE,
    TWO,
    THREE,
    FOUR,
    FIVE;

    public int value() {
        return ordinal() + 1;
    }
}
