package org.unmentoring.base.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.junit.jupiter.api.Test;

class ContractFilterTest {
    private final ContractFilter filter = new ContractFilter();

    @Test
    void anObjectThatMayBeNullMayBeNull() {
        assertThat(filter.filterSchema(oneOrNull().addType(SchemaType.OBJECT)).getType())
                .isNull();
    }

    @Test
    void whatIsRightIsLeftAsItIs() {
        var both = List.of(SchemaType.OBJECT, SchemaType.NULL);
        assertThat(filter.filterSchema(oneOrNull().type(both)).getType()).isEqualTo(both);
        assertThat(filter.filterSchema(oneOrNull()).getType()).isNull();
        var object = OASFactory.createSchema().addType(SchemaType.OBJECT);
        assertThat(filter.filterSchema(object).getType()).containsExactly(SchemaType.OBJECT);
    }

    private static Schema oneOrNull() {
        return OASFactory.createSchema()
                .addAnyOf(OASFactory.createSchema().ref("#/components/schemas/Thing"))
                .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }
}
