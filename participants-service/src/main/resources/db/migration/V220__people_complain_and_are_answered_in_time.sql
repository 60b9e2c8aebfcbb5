-- What somebody complains of, or asks about their data, and the day it must be answered. Of who takes part only the id is kept;
-- who wrote without signing in is known by the name and address they gave. With an erasure all of that goes, and the words too.
create table complaint (
    id          uuid                     not null,
    reference   text                     not null,
    kind        text                     not null,
    programme   uuid,
    participant uuid,
    name        text,
    email       text,
    language    text,
    words       text,
    received_at timestamp with time zone not null,
    due_at      timestamp with time zone not null,
    status      text                     not null,
    answer      text,
    answered_at timestamp with time zone,
    version     bigint                   not null,
    constraint complaint_once primary key (id),
    constraint complaint_reference_once unique (reference),
    constraint complaint_kind_known check
        (kind in ('complaint', 'access', 'rectification', 'erasure', 'restriction', 'objection', 'other')),
    constraint complaint_status_known check (status in ('open', 'answered', 'closed')),
    constraint complaint_is_answered_once check ((status = 'open') = (answered_at is null)),
    constraint complaint_is_from_one_person check (participant is null or (email is null and name is null)),
    constraint complaint_language_known check (language in ('en', 'cy')),
    constraint complaint_name_is_one_line check (length(name) between 1 and 200 and name !~ '[[:cntrl:]]'),
    constraint complaint_words_not_endless check (length(words) between 1 and 2000 and length(answer) between 1 and 2000),
    constraint complaint_email_in_one_form check
        (email = lower(email) and email is nfkc normalized and length(email) <= 254),
    constraint complaint_programme_exists foreign key (programme) references programme (id),
    constraint complaint_person_exists foreign key (participant) references participant (id)
);
create index complaint_by_programme on complaint (programme, id);
create index complaint_by_participant on complaint (participant) where participant is not null;
create index complaint_by_email on complaint (email) where email is not null;
create index complaint_by_answer on complaint (answered_at) where answered_at is not null;
