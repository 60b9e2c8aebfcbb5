-- Who saw or changed whose personal data: ids and words, never values. One row tells one act, and an act may be about many people.
create table audit_entry (
    id         uuid                     not null,
    at         timestamp with time zone not null,
    actor_kind text                     not null,
    actor      text,
    deed       text                     not null,
    operation  text                     not null,
    programme  uuid,
    -- Of participants, or of invitations that nobody has answered yet. No foreign keys: the trail outlives who it is about.
    people     uuid[]                   not null,
    constraint audit_entry_once primary key (id),
    constraint audit_entry_actor_kind_known check
        (actor_kind in ('person', 'organiser', 'partner', 'service', 'operator', 'anyone', 'system')),
    constraint audit_entry_says_words check
        (deed ~ '^[a-z]+(-[a-z]+)*$' and operation ~ '^[A-Za-z-]+$' and actor !~ '[[:cntrl:]]'),
    constraint audit_entry_is_about_somebody check (cardinality(people) between 1 and 1000)
);
create index audit_entry_by_person on audit_entry using gin (people);
create index audit_entry_by_actor on audit_entry (actor, id);

-- Each entry's place in the chain: the SHA-256 of the link before and of the entry. Numbers have no gaps.
create table audit_link (
    number bigint not null,
    entry  uuid   not null,
    digest bytea  not null,
    constraint audit_link_once primary key (number),
    constraint audit_link_once_per_entry unique (entry),
    constraint audit_link_digest_is_sha_256 check (length(digest) = 32)
);

-- Where the chain begins once its oldest part is removed: what came up to here had this digest.
create table audit_anchor (
    number  bigint                   not null,
    digest  bytea                    not null,
    made_at timestamp with time zone not null,
    removed bigint                   not null,
    constraint audit_anchor_once primary key (number)
);

-- Entries that wait for their link, so that whoever writes one never waits for the chain.
create table audit_waiting (
    entry uuid not null,
    constraint audit_waiting_once primary key (entry)
);

create function audit_entry_waits() returns trigger language plpgsql as $$
begin
    insert into audit_waiting (entry) values (new.id);
    return null;
end $$;
create trigger audit_entry_waits after insert on audit_entry for each row execute function audit_entry_waits();

create function audit_is_append_only() returns trigger language plpgsql as $$
declare
    forgettable bigint := (select max(number) from audit_anchor);
begin
    if tg_op = 'DELETE' and tg_table_name = 'audit_entry'
        and exists (select from audit_link where entry = (to_jsonb(old) ->> 'id')::uuid and number <= forgettable) then
        return old;
    end if;
    if tg_op = 'DELETE' and tg_table_name = 'audit_link' and (to_jsonb(old) ->> 'number')::bigint <= forgettable then
        return old;
    end if;
    raise exception 'the audit trail is append-only' using errcode = 'restrict_violation';
end $$;
create trigger audit_entry_is_append_only before update or delete on audit_entry for each row execute function audit_is_append_only();
create trigger audit_link_is_append_only before update or delete on audit_link for each row execute function audit_is_append_only();
create trigger audit_anchor_is_append_only before update or delete on audit_anchor for each row execute function audit_is_append_only();

create function audit_is_never_emptied() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append-only' using errcode = 'restrict_violation';
end $$;
create trigger audit_entry_is_never_emptied before truncate on audit_entry execute function audit_is_never_emptied();
create trigger audit_link_is_never_emptied before truncate on audit_link execute function audit_is_never_emptied();
create trigger audit_anchor_is_never_emptied before truncate on audit_anchor execute function audit_is_never_emptied();

-- However retention is set, nothing goes that is younger than ninety days, nor what the chain does not know.
create function audit_anchor_is_old_and_true() returns trigger language plpgsql as $$
begin
    if not exists (select from audit_link where number = new.number and digest = new.digest)
        or exists (select from audit_link join audit_entry on audit_entry.id = audit_link.entry
                   where audit_link.number <= new.number and audit_entry.at > now() - interval '90 days') then
        raise exception 'an anchor stands where the chain is old and whole' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger audit_anchor_is_old_and_true before insert on audit_anchor for each row execute function audit_anchor_is_old_and_true();
