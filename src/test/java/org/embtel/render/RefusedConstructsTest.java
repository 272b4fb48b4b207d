package org.embtel.render;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedConstructsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${.now}",
                "${ . now }",
                "${.<#-- hidden -->now?long}",
                "${\"it is ${.now}\"}",
                "${\"it is ${'now ${.now}'}\"}",
                "${\"#{.now?long}\"}",
                "${'it is ${.now}'}",
                "<#if .now??>x</#if>",
                "<#if true><#elseif .now??>x</#if>",
                "<#assign a=1 b=.now>",
                "<#assign a>${.now}</#assign>",
                "<#macro m a=.now></#macro>",
                "<#macro m a=1 b=.now c...></#macro>",
                "<#function f a=.now><#return 1></#function>",
                "<#function f><#return .now></#function>",
                "<#macro m><#nested .now></#macro>",
                "<@x.y z=.now/>",
                "<@x.y .now/>",
                "<#list .now as x>x</#list>",
                "<#list [.now] as x>x<#sep>${.now}</#sep></#list>",
                "<#list [1]><#items as x>${.now}</#items></#list>",
                "<#switch .now><#case 1>x</#switch>",
                "<#switch 1><#case .now>x</#switch>",
                "<#switch 1><#on .now>x</#switch>",
                "<#switch 1><#on 1>x<#default>${.now}</#switch>",
                "<#visit .now>",
                "<#recurse x using .now>",
                "<#include .now>",
                "<#include \"x\" + .now>",
                "<#import .now as n>",
                "<#stop .now>",
                "<#attempt>${.now}<#recover>x</#attempt>",
                "<#attempt>x<#recover>${.now}</#attempt>",
                "<#compress>${.now}</#compress>",
                "<#outputformat \"XML\">${.now}</#outputformat>",
                "<#noautoesc>${.now}</#noautoesc>",
                "#{.now?long; m2}",
                "${{\"a\": .now}.a}",
                "${[.now][0]}",
                "${x!.now}",
                "${(.now)}",
                "${-.now}",
                "${1..(.now?long)}",
                "${x?map(y -> .now)?join(\"\")}",
                "${x?then(.now, 1)}",
                "${x?switch(1, .now)}",
                "${x?string[.now]}",
                "${\"1 + 1\"?eval}",
                "${\"1 + 1\"? eval}",
                "<@\"x\"?interpret/>",
                "<#assign x=[\"x\", \"n\"]?interpret>",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${x?api.y}",
                "<#setting locale=\"ar\">",
                "<#setting classic_compatible=true>",
                "<#setting time_zone=\"JVM default\">"
            })
    void isFoundWhereverItStands(String text) {
        assertThatThrownBy(() -> check(text))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("a template cannot");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The time is .now, and ?eval is a word.",
                "<a href=\"search.html?new=1\">new</a>",
                "<#-- never ${.now} -->",
                "<#noparse>${.now}</#noparse>",
                "${x.now}",
                "${x().now}",
                "${x[0].now}",
                "${\".now\"}",
                "${\"search.html?new=1\"}",
                "${r\"${.now}\"}",
                "${x?eval_json.a}",
                "${x.setting}",
                "<#macro setting>${x?string(\"0.00\")}</#macro>"
            })
    void isNotConfusedWithWhatOnlyLooksLikeIt(String text) {
        assertThatCode(() -> check(text)).doesNotThrowAnyException();
    }

    private static void check(String text) throws IOException {
        RefusedConstructs.check(
                new Template("t.ftlh", text, new Configuration(Configuration.VERSION_2_3_34)));
    }
}
