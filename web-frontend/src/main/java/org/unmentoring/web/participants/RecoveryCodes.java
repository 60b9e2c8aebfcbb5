package org.unmentoring.web.participants;

import java.util.List;

public record RecoveryCodes(List<String> recoveryCodes) {}
