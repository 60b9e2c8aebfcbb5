package org.unmentoring.web.matching;

import java.util.List;

record OfferedReasons(List<OfferedReason> items) {}
