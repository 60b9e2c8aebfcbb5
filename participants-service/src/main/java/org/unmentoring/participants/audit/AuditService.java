package org.unmentoring.participants.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.unmentoring.base.ids.TypedId;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.security.Caller;

/** What people read of the trail: the part about themselves. */
@ApplicationScoped
public class AuditService {
    private final AuditRepository entries;
    private final Caller caller;

    AuditService(AuditRepository entries, Caller caller) {
        this.entries = entries;
        this.caller = caller;
    }

    @Transactional
    Page<AuditView> mine(PageRequest page) {
        var me = caller.id();
        var words = words(me);
        return Page.of(entries.about(me, page), page, AuditRepository.Line::id)
                .map(line -> AuditView.of(line, words, me));
    }

    /** All of it, and what the person did with others' data. */
    @Transactional
    public List<AuditView> allOf(TypedId person) {
        var words = words(person.value());
        return entries.allOf(person.value()).stream()
                .map(line -> AuditView.of(line, words, person.value()))
                .toList();
    }

    private AuditWords words(UUID person) {
        return AuditWords.in(entries.languageOf(person).orElse("en"));
    }
}
