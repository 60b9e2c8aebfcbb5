-- What was found when a trial was last looked at; one that is final is not made again.
create table trial_finding (
    trial    uuid        not null references trial,
    found_at timestamptz not null,
    digest   text        not null,
    finding  text        not null,
    final    boolean     not null,
    constraint trial_finding_once primary key (trial)
);

-- Each look at a trial whose rule allows looks, whatever it showed.
create table trial_look (
    trial      uuid             not null references trial,
    looked_at  timestamptz      not null,
    arm        integer          not null,
    observed   integer          not null,
    difference double precision not null,
    low        double precision not null,
    high       double precision not null,
    p          double precision not null,
    constraint trial_look_once primary key (trial, looked_at, arm)
);
