package org.unmentoring.web.participants;

import java.util.List;

/** @param version what to send back as If-Match, so that two organisers do not overwrite each other */
public record StoredSignposts(List<Signpost> items, String version) {}
