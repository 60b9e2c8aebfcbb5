create table organisation (
    id         uuid primary key,
    name       text                     not null,
    name_key   text                     not null,
    sector     text                     not null,
    nation     text,
    region     text,
    created_at timestamp with time zone not null,
    version    bigint                   not null,
    constraint organisation_name_once unique (name_key),
    constraint organisation_name_is_one_line check (length(name) between 1 and 200 and name !~ '[[:cntrl:]]'),
    constraint organisation_sector_is_a_short_word check (sector ~ '^[a-z]+(-[a-z]+)*$' and length(sector) <= 40)
);

create table participant (
    id             uuid primary key,
    name           text                     not null,
    email          text                     not null,
    language       text                     not null,
    organisation   uuid,
    job_title      text,
    interests      text,
    meeting_modes  text[]                   not null,
    -- Once people have described themselves, an organiser's spreadsheet only fills the gaps they left.
    self_described boolean                  not null,
    created_at     timestamp with time zone not null,
    version        bigint                   not null,
    -- Kept in one form (compatibility form, trimmed, lower case), so this is once per person, not once per spelling.
    constraint participant_email_once unique (email),
    constraint participant_email_in_one_form check
        (email = lower(email) and email is nfkc normalized and email ~ '^[^[:space:][:cntrl:]@]+@[^[:space:][:cntrl:]@]+$'
         and length(email) <= 254),
    constraint participant_name_is_one_line check (length(name) between 1 and 200 and name !~ '[[:cntrl:]]'),
    constraint participant_job_title_is_one_line check (length(job_title) <= 200 and job_title !~ '[[:cntrl:]]'),
    constraint participant_interests_not_endless check (length(interests) <= 2000),
    constraint participant_language_known check (language in ('en', 'cy')),
    constraint participant_can_meet_somehow check
        (cardinality(meeting_modes) > 0 and meeting_modes <@ array ['online', 'in-person', 'phone']),
    constraint participant_organisation_exists foreign key (organisation) references organisation (id)
);
create index participant_by_organisation on participant (organisation);

create table programme (
    id          uuid primary key,
    name        text                     not null,
    description text,
    language    text                     not null,
    time_zone   text                     not null,
    sandbox     boolean                  not null,
    created_at  timestamp with time zone not null,
    version     bigint                   not null,
    constraint programme_name_is_one_line check (length(name) between 1 and 200 and name !~ '[[:cntrl:]]'),
    constraint programme_description_not_endless check (length(description) <= 2000),
    constraint programme_language_known check (language in ('en', 'cy'))
);

create table organiser (
    programme   uuid                     not null,
    participant uuid                     not null,
    since       timestamp with time zone not null,
    constraint organiser_once_per_programme primary key (programme, participant),
    constraint organiser_programme_exists foreign key (programme) references programme (id),
    constraint organiser_person_exists foreign key (participant) references participant (id) on delete cascade
);
create index organiser_by_participant on organiser (participant);

create table enrolment (
    programme    uuid                     not null,
    participant  uuid                     not null,
    status       text                     not null,
    paused_until timestamp with time zone,
    joined_at    timestamp with time zone not null,
    changed_at   timestamp with time zone not null,
    constraint enrolment_once_per_programme primary key (programme, participant),
    constraint enrolment_status_known check (status in ('active', 'paused', 'left')),
    constraint enrolment_ends_pauses_only check (paused_until is null or status = 'paused'),
    constraint enrolment_programme_exists foreign key (programme) references programme (id),
    constraint enrolment_person_exists foreign key (participant) references participant (id) on delete cascade
);
create index enrolment_by_participant on enrolment (participant);
