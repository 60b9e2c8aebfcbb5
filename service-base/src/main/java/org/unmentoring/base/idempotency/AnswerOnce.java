package org.unmentoring.base.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.quarkus.arc.Arc;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.InstantSource;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.security.Caller;

/** Runs inside the transaction: the answer is kept if, and only if, what it tells of is kept. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class AnswerOnce {
    private final KeyedRequest request;
    private final Caller caller;
    private final Answers answers;
    private final InstantSource clock;
    private final ObjectMapper whole;

    @Inject
    AnswerOnce(KeyedRequest request, Caller caller, Answers answers, InstantSource clock, ObjectMapper mapper) {
        this.request = request;
        this.caller = caller;
        this.answers = answers;
        this.clock = clock;
        this.whole = mapper.copy()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .setAnnotationIntrospector(new WithVersions());
    }

    /** What is not shown in a body (a version that travels as ETag) is part of the answer all the same. */
    private static class WithVersions extends JacksonAnnotationIntrospector {
        @Override
        public boolean hasIgnoreMarker(AnnotatedMember member) {
            return false;
        }
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        if (!Arc.container().requestContext().isActive() || request.key() == null) return call.proceed();
        var fingerprint = request.fingerprint();
        if (answers.claim(caller.name(), request.key(), fingerprint, clock.instant())) {
            var answer = call.proceed();
            answers.keep(caller.name(), request.key(), whole.writeValueAsString(answer));
            return answer;
        }
        return given(fingerprint, call.getMethod().getReturnType());
    }

    private Object given(String fingerprint, Class<?> type) throws JsonProcessingException {
        var before = answers.of(caller.name(), request.key()).orElseThrow();
        if (!before.fingerprint().equals(fingerprint))
            throw Problem.of(422, "idempotency-key-reused", "This Idempotency-Key came with another request before.");
        return type == void.class ? null : whole.readValue(before.json(), type);
    }
}
