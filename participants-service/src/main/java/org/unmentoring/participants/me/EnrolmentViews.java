package org.unmentoring.participants.me;

import java.util.List;

record EnrolmentViews(List<EnrolmentView> items) {}
