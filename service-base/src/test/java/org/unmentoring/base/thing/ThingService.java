package org.unmentoring.base.thing;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.UUID;
import javax.sql.DataSource;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.version.IfMatch;
import org.unmentoring.base.work.Retry;

@ApplicationScoped
class ThingService {
    record Deed(UUID thing) {}

    private static final TaskDescriptor<Deed> DEED = TaskDescriptor.of("deed", Deed.class);

    @Inject
    ThingRepository things;

    @Inject
    SchedulerClient work;

    @Inject
    InstantSource clock;

    @Transactional
    @Idempotent
    Thing.View make(ThingResource.NewThing asked) {
        var thing = new Thing(asked.name());
        things.persistAndFlush(thing);
        var view = thing.view();
        work.scheduleIfNotExists(DEED.instance(view.id().value().toString())
                .data(new Deed(view.id().value()))
                .scheduledTo(clock.instant()));
        if (asked.name().equals("regretted")) throw Problem.of(409, "regretted", "On second thoughts, no.");
        return view;
    }

    @Transactional
    Thing.View rename(ThingId id, IfMatch ifMatch, ThingResource.NewThing asked) {
        var thing = things.get(id);
        IfMatch.check(ifMatch, thing.version());
        thing.rename(asked.name());
        things.flush();
        return thing.view();
    }

    Thing.View get(ThingId id) {
        return things.get(id).view();
    }

    Page<Thing.View> all(PageRequest page) {
        return Page.of(things.all(page).stream().map(Thing::view).toList(), page, view -> view.id()
                .value());
    }

    @Produces
    @Singleton
    Task<Deed> deed(DataSource database) {
        return Tasks.oneTime(DEED).onFailure(Retry.withBackOff()).execute((instance, context) -> {
            try (var connection = database.getConnection();
                    var insert = connection.prepareStatement("insert into deed (thing) values (?)")) {
                insert.setObject(1, instance.getData().thing());
                insert.executeUpdate();
            } catch (SQLException trouble) {
                throw new IllegalStateException(trouble);
            }
        });
    }
}
