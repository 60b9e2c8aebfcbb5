package org.unmentoring.web.participants;

import java.time.Instant;

record EnrolmentChange(String status, Instant pausedUntil) {}
