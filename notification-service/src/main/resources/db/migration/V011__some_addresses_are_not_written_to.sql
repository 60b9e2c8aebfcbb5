create table suppression (
    id      uuid                     not null,
    version bigint                   not null default 0,
    -- In one form, so that Ann@Council.example and ann@council.example are one mailbox.
    email   text                     not null,
    reason  text                     not null,
    detail  text,
    message uuid,
    since   timestamp with time zone not null,
    constraint suppression_id_once primary key (id),
    constraint suppression_once_per_reason unique (email, reason),
    constraint suppression_reason_known check (reason in ('bounced', 'unsubscribed'))
);
create index suppression_by_age on suppression (reason, since);
