package org.unmentoring.notifications.sequence;

import java.util.List;

record AcceptedSequences(List<Accepted> items) {}
