package org.unmentoring.notifications.wording;

import org.unmentoring.notifications.template.ProgrammeId;
import org.unmentoring.notifications.template.TemplateKey;

/**
 * Where a wording belongs.
 *
 * @param programme null for every programme that says nothing itself
 */
record Place(ProgrammeId programme, TemplateKey template, String language) {}
