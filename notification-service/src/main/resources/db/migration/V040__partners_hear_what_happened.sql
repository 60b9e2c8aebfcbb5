-- Where somebody wants to hear what happens. What an endpoint may hear follows from whose it is, and is kept with it.
create table webhook_endpoint (
    id              uuid                     not null,
    version         bigint                   not null,
    owner           text                     not null,
    -- The partner's organisation; its endpoint hears of nobody else's people.
    organisation    uuid,
    -- An organiser's programmes; for others a choice, and none means all.
    programmes      uuid[]                   not null,
    sister          text,
    events          text[]                   not null,
    url             text                     not null,
    description     text,
    created_at      timestamp with time zone not null,
    disabled_reason text,
    disabled_at     timestamp with time zone,
    -- How it goes just now: failures one after the other, since when, and until when it is left in peace.
    failures        int                      not null default 0,
    failing_since   timestamp with time zone,
    resting_until   timestamp with time zone,
    constraint webhook_endpoint_id_once primary key (id),
    constraint webhook_endpoint_sister_once unique (sister),
    constraint webhook_endpoint_owner_known check (owner in ('partner', 'organiser', 'operator', 'sister')),
    constraint webhook_endpoint_partner_has_organisation check ((owner = 'partner') = (organisation is not null)),
    constraint webhook_endpoint_organiser_has_programmes check (owner <> 'organiser' or cardinality(programmes) > 0),
    constraint webhook_endpoint_sister_has_name check ((owner = 'sister') = (sister is not null)),
    constraint webhook_endpoint_hears_something check (cardinality(events) > 0),
    constraint webhook_endpoint_disabled_for_a_reason check ((disabled_reason is null) = (disabled_at is null))
);
create index webhook_endpoint_by_organisation on webhook_endpoint (organisation, id);

create table webhook_secret (
    id         uuid                     not null,
    endpoint   uuid                     not null,
    secret     text                     not null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone,
    constraint webhook_secret_id_once primary key (id),
    constraint webhook_secret_endpoint_exists foreign key (endpoint) references webhook_endpoint (id) on delete cascade
);
create index webhook_secret_by_endpoint on webhook_secret (endpoint);

-- Only events that somebody wanted. The text is what was, and will be, signed: byte for byte.
create table webhook_event (
    id          uuid                     not null,
    type        text                     not null,
    payload     text                     not null,
    happened_at timestamp with time zone not null,
    kept_at     timestamp with time zone not null,
    constraint webhook_event_id_once primary key (id)
);
create index webhook_event_by_age on webhook_event (kept_at);

create table webhook_delivery (
    id            uuid                     not null,
    endpoint      uuid                     not null,
    event         uuid                     not null,
    status        text                     not null,
    attempts      int                      not null default 0,
    next_try_at   timestamp with time zone,
    -- Being posted just now; a replica that died over it loses it after this time, by the database's clock.
    posting_until timestamp with time zone,
    last_tried_at timestamp with time zone,
    last_status   int,
    last_reason   text,
    created_at    timestamp with time zone not null,
    delivered_at  timestamp with time zone,
    constraint webhook_delivery_id_once primary key (id),
    constraint webhook_delivery_once_per_event unique (endpoint, event),
    constraint webhook_delivery_endpoint_exists foreign key (endpoint) references webhook_endpoint (id) on delete cascade,
    constraint webhook_delivery_event_exists foreign key (event) references webhook_event (id) on delete cascade,
    constraint webhook_delivery_status_known check (status in ('waiting', 'delivered', 'failed')),
    constraint webhook_delivery_waits_for_a_time check ((status = 'waiting') = (next_try_at is not null))
);
create index webhook_delivery_by_endpoint on webhook_delivery (endpoint, id);
create index webhook_delivery_by_event on webhook_delivery (event);
create index webhook_delivery_waiting on webhook_delivery (endpoint, next_try_at) where status = 'waiting';
