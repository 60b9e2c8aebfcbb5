package org.unmentoring.participants.signpost;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.unmentoring.base.version.Versioned;

/** In the order in which they are shown. */
record SignpostList(List<Signpost> items, @JsonIgnore long version) implements Versioned {}
