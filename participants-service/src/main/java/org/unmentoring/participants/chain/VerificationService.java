package org.unmentoring.participants.chain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.unmentoring.base.problem.Problem;

@ApplicationScoped
class VerificationService {
    private final Chain chain;

    VerificationService(Chain chain) {
        this.chain = chain;
    }

    Verification verify(String number, String digest) {
        if ((number == null) != (digest == null))
            throw Problem.invalid(
                    number == null ? "/number" : "/digest", "belongs-together", "Give both, a number and its digest.");
        return chain.verify(Optional.ofNullable(number).map(it -> new Chain.Kept(Long.parseLong(it), digest)));
    }
}
