-- When something last changed of a place or its person, by the database's clock at the start of the transaction. Triggers,
-- for a change that nobody told would be one that a partner's copy never gets.
alter table enrolment add column updated_at timestamp with time zone not null default now();
create index enrolment_by_update on enrolment (programme, updated_at);

create function enrolment_is_updated() returns trigger language plpgsql as $$
begin
    new.updated_at := now();
    return new;
end $$;
create trigger enrolment_is_updated before update on enrolment for each row execute function enrolment_is_updated();

-- Whom an organisation, or anybody, sees no more in a programme: ids only.
create table departure (
    programme    uuid                     not null,
    participant  uuid                     not null,
    organisation uuid,
    why          text                     not null,
    departed_at  timestamp with time zone not null default now(),
    constraint departure_once unique nulls not distinct (programme, participant, organisation),
    constraint departure_why_known check (why in ('moved', 'erased'))
);
create index departure_by_time on departure (departed_at);

create function participant_is_updated() returns trigger language plpgsql as $$
begin
    if new.organisation is distinct from old.organisation then
        delete from departure where participant = new.id and organisation = new.organisation and why = 'moved';
        if old.organisation is not null then
            insert into departure (programme, participant, organisation, why)
            select programme, new.id, old.organisation, 'moved' from enrolment where participant = new.id
            on conflict on constraint departure_once do update set departed_at = excluded.departed_at;
        end if;
    end if;
    update enrolment set updated_at = now() where participant = new.id;
    return null;
end $$;
create trigger participant_is_updated after update on participant for each row
    when ((old.name, old.email, old.organisation, old.job_title) is distinct from (new.name, new.email, new.organisation, new.job_title))
    execute function participant_is_updated();

-- Before, while it can still be seen where the person had a place.
create function participant_is_erased() returns trigger language plpgsql as $$
begin
    update departure set why = 'erased', departed_at = now() where participant = old.id;
    insert into departure (programme, participant, organisation, why)
    select programme, old.id, old.organisation, 'erased' from enrolment where participant = old.id
    on conflict on constraint departure_once do update set why = 'erased', departed_at = now();
    return old;
end $$;
create trigger participant_is_erased before delete on participant for each row execute function participant_is_erased();

create function reach_is_updated() returns trigger language plpgsql as $$
begin
    update enrolment set updated_at = now() where participant = coalesce(new.participant, old.participant);
    return null;
end $$;
create trigger reach_is_updated after insert or delete on unreachable for each row execute function reach_is_updated();
