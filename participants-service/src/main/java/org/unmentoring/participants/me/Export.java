package org.unmentoring.participants.me;

import java.time.Instant;
import java.util.List;
import org.unmentoring.participants.registration.RegistrationRecord;

/** All that this service keeps of a person. */
record Export(Instant exportedAt, MeView me, Instant since, List<RegistrationRecord> registrations) {}
