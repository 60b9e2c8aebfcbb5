package org.unmentoring.base.version;

/** A view of a single resource; its version travels as the ETag, not in the body (annotate the component with {@code @JsonIgnore}). */
public interface Versioned {
    long version();
}
