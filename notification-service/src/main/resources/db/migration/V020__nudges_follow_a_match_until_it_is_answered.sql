create table sequence_definition (
    programme  text                     not null,
    name       text                     not null,
    version    bigint                   not null,
    definition jsonb                    not null,
    changed_at timestamp with time zone not null,
    constraint sequence_definition_once primary key (programme, name)
);

create table sequence (
    id           uuid                     not null,
    version      bigint                   not null,
    sender       text                     not null,
    reference    text                     not null,
    name         text                     not null,
    programme    uuid,
    -- As it was when the sequence began: whoever is under way is not led elsewhere.
    definition   jsonb                    not null,
    rehearsal    boolean                  not null,
    facts        text[]                   not null,
    start_at     timestamp with time zone not null,
    end_at       timestamp with time zone not null,
    created_at   timestamp with time zone not null,
    constraint sequence_id_once primary key (id),
    constraint sequence_reference_once unique (sender, reference)
);
create index sequence_by_reference on sequence (reference);
create index sequence_by_age on sequence (created_at);

create table sequence_person (
    id              uuid                     not null,
    version         bigint                   not null,
    sequence        uuid                     not null,
    person          text                     not null,
    -- These four are forgotten a week after it is over, or at once when the person is erased.
    name            text,
    email           text,
    template_values jsonb,
    address_hash    bytea,
    language        text                     not null,
    nation          text,
    time_zone       text                     not null,
    -- Was told already of a match that this one replaces.
    told_before     boolean                  not null,
    next_step       int                      not null,
    due_at          timestamp with time zone,
    status          text                     not null,
    because         text,
    over_at         timestamp with time zone,
    constraint sequence_person_id_once primary key (id),
    constraint sequence_person_once unique (sequence, person),
    constraint sequence_person_has_a_sequence foreign key (sequence) references sequence (id) on delete cascade,
    constraint sequence_person_status_known check (status in ('running', 'answered', 'stopped', 'done')),
    constraint sequence_person_is_over_or_due check ((status = 'running') = (due_at is not null)
        and (status = 'running') = (over_at is null))
);
create index sequence_person_running on sequence_person (person) where over_at is null;
create index sequence_person_waiting on sequence_person (address_hash) where over_at is null;
create index sequence_person_to_forget on sequence_person (over_at) where email is not null;

create table sequence_mail (
    person         uuid                     not null,
    step           int                      not null,
    template       text                     not null,
    message        uuid                     not null,
    handed_over_at timestamp with time zone not null,
    -- For the caps, and no longer than they look back; the day is the person's own.
    address_hash   bytea,
    sent_on        date,
    programme      uuid,
    constraint sequence_mail_once primary key (person, step),
    constraint sequence_mail_has_a_person foreign key (person) references sequence_person (id) on delete cascade
);
create index sequence_mail_by_address on sequence_mail (address_hash, sent_on) where address_hash is not null;

-- A stop may overtake the start that it belongs to; person '' is everybody.
create table sequence_stop (
    sender     text                     not null,
    reference  text                     not null,
    person     text                     not null,
    status     text                     not null,
    because    text                     not null,
    stopped_at timestamp with time zone not null,
    constraint sequence_stop_once primary key (sender, reference, person)
);
create index sequence_stop_by_age on sequence_stop (stopped_at);
