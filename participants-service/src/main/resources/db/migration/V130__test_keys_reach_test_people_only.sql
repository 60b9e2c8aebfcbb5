-- A sandbox that a test key reaches has people with addresses of its own only, which nobody outside can have (RFC 6761),
-- and nobody with such an address takes part anywhere else: what a test key reads is never a real person's.
alter table programme
    add column test_people boolean not null default false,
    add constraint programme_test_people_in_a_sandbox check (sandbox or not test_people);

alter table api_client
    add column test boolean not null default false;

-- How far a sandbox's clock was turned, and by which turn, so that a turn told twice is done once.
create table sandbox_turn (
    programme uuid   not null primary key references programme,
    number    bigint not null
);

create function world_of(email text) returns text language sql immutable as $$
    select case when email like '%.sandbox.test' then split_part(email, '@', 2) else '' end
$$;

create function test_people_keep_to_their_sandbox() returns trigger language plpgsql as $$
declare
    world text;
    place record;
begin
    select world_of(email) into world from participant where id = new.participant;
    select sandbox into place from programme where id = new.programme;
    if place.sandbox then
        -- No test key is given while somebody is on the way in.
        perform from programme where id = new.programme for share;
        select sandbox, test_people into place from programme where id = new.programme;
        if world = new.programme || '.sandbox.test' or world = '' and not place.test_people then
            return new;
        end if;
    elsif world = '' then
        return new;
    end if;
    raise exception 'a test address, or a sandbox of test addresses'
        using errcode = 'check_violation', constraint = 'test_people_keep_to_their_sandbox';
end $$;

create trigger test_people_keep_to_their_sandbox before insert on enrolment
    for each row execute function test_people_keep_to_their_sandbox();

create function organisers_are_no_test_people() returns trigger language plpgsql as $$
declare
    world text;
begin
    select world_of(email) into world from participant where id = new.participant;
    if world <> '' and world <> new.programme || '.sandbox.test' then
        raise exception 'a test address'
            using errcode = 'check_violation', constraint = 'organisers_are_no_test_people';
    end if;
    return new;
end $$;

create trigger organisers_are_no_test_people before insert on organiser
    for each row execute function organisers_are_no_test_people();

create function nobody_moves_between_worlds() returns trigger language plpgsql as $$
begin
    if world_of(old.email) <> world_of(new.email) then
        raise exception 'a test address'
            using errcode = 'check_violation', constraint = 'test_addresses_stay_test_addresses';
    end if;
    return new;
end $$;

create trigger nobody_moves_between_worlds before update of email on participant
    for each row execute function nobody_moves_between_worlds();
