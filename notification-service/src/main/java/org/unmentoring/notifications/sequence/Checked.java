package org.unmentoring.notifications.sequence;

import java.util.List;

/** What was asked for, with the steps that hold and each person's values as all their templates read them. */
record Checked(NewSequence asked, Definition definition, List<String> values) {}
