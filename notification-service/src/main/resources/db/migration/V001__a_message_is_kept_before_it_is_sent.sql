create table message (
    id                 uuid                     not null,
    version            bigint                   not null,
    sender             text                     not null,
    sender_key         text,
    template           text                     not null,
    recipient_name     text                     not null,
    recipient_email    text                     not null,
    recipient_language text                     not null,
    -- Emptied when the message is over, for the templates that carry a one-time link.
    template_values    jsonb,
    reference          text                     not null,
    status             text                     not null,
    reason             text,
    attempts           int                      not null default 0,
    created_at         timestamp with time zone not null,
    send_at            timestamp with time zone,
    first_tried_at     timestamp with time zone,
    sent_at            timestamp with time zone,
    constraint message_id_once primary key (id),
    -- A sister that repeats its request after a crash, however late, does not send twice.
    constraint message_once_per_key unique (sender, sender_key),
    constraint message_status_known check (status in ('scheduled', 'sending', 'sent', 'temporary-failure',
                                                      'permanent-failure', 'suppressed', 'cancelled')),
    constraint message_sent_has_its_time check ((status = 'sent') = (sent_at is not null))
);
create index message_by_reference on message (reference, id);
