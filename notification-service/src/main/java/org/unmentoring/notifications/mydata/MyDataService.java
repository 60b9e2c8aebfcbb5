package org.unmentoring.notifications.mydata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unmentoring.base.security.Caller;

@ApplicationScoped
class MyDataService {

    private static final TypeReference<List<Map<String, Object>>> ROWS = new TypeReference<>() {};

    private final MyDataRepository mine;
    private final ObjectMapper mapper;
    private final Caller caller;
    private final InstantSource clock;

    MyDataService(MyDataRepository mine, ObjectMapper mapper, Caller caller, InstantSource clock) {
        this.mine = mine;
        this.mapper = mapper;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    MyData export() {
        var records = new TreeMap<String, List<Map<String, Object>>>();
        mine.tables().forEach(table -> records.put(table, read(mine.rows(table, caller.id()))));
        return new MyData(clock.instant(), records);
    }

    private List<Map<String, Object>> read(String rows) {
        try {
            return mapper.readValue(rows, ROWS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
