-- What the network of a programme measures, kept as it was computed: of the rounds up to one and of that one alone, of matches
-- that met and of all that were put in touch. Figures only, no ids. The digest is of what was measured: the same is not measured again.
create table network_measure (
    programme   uuid        not null,
    round       integer     not null,
    span        text        not null,
    ties        text        not null,
    digest      bytea       not null,
    measured_at timestamptz not null,
    figures     text        not null,
    constraint network_measured_once primary key (programme, round, span, ties),
    constraint measured_span_is_known check (span in ('CUMULATIVE', 'ROUND')),
    constraint measured_ties_are_known check (ties in ('MET', 'PUT_IN_TOUCH'))
);

-- Up to when a programme's measures are true: everything that was said before.
create table network_measured (
    programme uuid        not null,
    as_of     timestamptz not null,
    constraint network_measured_of_a_programme_once primary key (programme)
);

-- Something in a programme's rounds has changed, and its network is to be measured again. Rows are only added by who changes
-- something, so that nobody waits for anybody.
create table network_change (
    id        bigint generated always as identity primary key,
    programme uuid not null
);
insert into network_change (programme) select distinct programme from round where state = 'DRAWN';
