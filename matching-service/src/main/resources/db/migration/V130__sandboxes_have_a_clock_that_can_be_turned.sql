-- How far the clock of a sandbox was turned, and how far it is still to be: in steps, from one thing that is due to the next.
create table sandbox_clock (
    programme     uuid   not null,
    turned        bigint not null,
    to_turn       bigint not null,
    -- Counts the steps. The one in hand is being told to the sister services, who do each once.
    step          bigint not null,
    step_forward  bigint,
    -- Since when what is due already is waited for; null while nobody turns.
    waiting_since timestamptz,
    constraint sandbox_clock_once primary key (programme),
    constraint sandbox_clock_goes_forward check (turned >= 0 and to_turn >= 0 and step_forward > 0)
);
comment on column sandbox_clock.turned is 'in microseconds, like to_turn and step_forward';
