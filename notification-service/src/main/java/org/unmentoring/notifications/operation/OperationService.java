package org.unmentoring.notifications.operation;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

@Singleton
class OperationService {
    private final OperationRepository tables;
    private final OperationConfig config;
    private final InstantSource clock;

    OperationService(OperationRepository tables, OperationConfig config, InstantSource clock) {
        this.tables = tables;
        this.config = config;
        this.clock = clock;
    }

    OperationView see() {
        var queue = tables.queue();
        var domains = tables.domains();
        var refusals = tables.refusals(config.refusalsFor());
        var webhooks = tables.webhooks();
        var alarms = alarmsOfMail(queue, domains, refusals);
        alarms.addAll(alarmsOf(webhooks));
        return new OperationView(
                clock.instant(), queue, tables.messages(), domains, refusals, tables.suppressions(), webhooks, alarms);
    }

    private List<OperationView.Alarm> alarmsOfMail(
            OperationView.Queue queue, List<OperationView.Domain> domains, List<OperationView.Refusal> refusals) {
        var alarms = new ArrayList<OperationView.Alarm>();
        if (queue.oldestSeconds() > config.late().toSeconds())
            alarms.add(new OperationView.Alarm(
                    "queue-is-late", "The oldest message is due for " + queue.oldestSeconds() + " seconds."));
        for (var domain : domains)
            if (domain.pausedUntil() != null)
                alarms.add(
                        domain.domain().equals("*")
                                ? new OperationView.Alarm(
                                        "mail-server-in-trouble",
                                        "The mail server takes no mails: " + domain.reason() + ".")
                                : new OperationView.Alarm(
                                        "domain-in-trouble", domain.domain() + ": " + domain.reason() + "."));
        for (var refusal : refusals)
            alarms.add(new OperationView.Alarm("mails-refused", refusal.domain() + ": " + refusal.reason() + "."));
        return alarms;
    }

    private List<OperationView.Alarm> alarmsOf(OperationView.Webhooks webhooks) {
        var alarms = new ArrayList<OperationView.Alarm>();
        if (webhooks.oldestSeconds() > config.late().toSeconds())
            alarms.add(new OperationView.Alarm(
                    "webhooks-are-late",
                    "A delivery waits for its first try for " + webhooks.oldestSeconds() + " seconds."));
        for (var sister : tables.sistersNotTold(config.late()))
            alarms.add(
                    new OperationView.Alarm("sister-is-not-told", sister + "-service does not take what it is told."));
        for (var endpoint : tables.givenUp(config.refusalsFor()))
            alarms.add(
                    new OperationView.Alarm("webhook-endpoint-given-up", endpoint + " took nothing for three days."));
        return alarms;
    }
}
