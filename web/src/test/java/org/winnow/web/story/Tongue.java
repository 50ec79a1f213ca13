package org.winnow.web.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.Objects;

/** The language an actor of the story reads: what the test says in English is looked for in that language. */
enum Tongue {
    ENGLISH("en"),
    CHINESE("zh-CN");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("File", "文件"),
            Map.entry("Source", "来源登记册"),
            Map.entry("Upload and check", "上传并核对"),
            Map.entry("407 of 412 rows are ready.", "412 行中有 407 行已就绪。"),
            Map.entry("409 of 412 rows are ready.", "412 行中有 409 行已就绪。"),
            Map.entry("“cheap” is not a number", "“cheap”不是数字"),
            Map.entry("“7” is not a rating from 1 to 5", "“7”不是 1 至 5 的评级"),
            Map.entry("Least, likely and greatest must not fall", "最低、最可能、最高不得递减"),
            Map.entry("The row has no title", "该行没有标题"),
            Map.entry("An earlier row is “WRK-004” too", "前面的行已是“WRK-004”"),
            Map.entry("Take it", "采用"),
            Map.entry("Import 409 rows", "导入 409 行"),
            Map.entry("Download rejected rows", "下载未接收的行"),
            Map.entry("Nothing in this file is new", "文件中没有新内容"),
            Map.entry("Cost, weight in percent", "成本，权重百分比"),
            Map.entry("Weights are tried and not saved", "当前为试用权重，未保存"),
            Map.entry("Why this rank", "为何是这一名次"),
            Map.entry("Reason", "理由"),
            Map.entry("Shortlist", "列入入围名单"),
            Map.entry("1 shortlisted.", "已有 1 个列入入围名单。"),
            Map.entry("Shortlisted", "入围"));

    final String browser;

    Tongue(String browser) {
        this.browser = browser;
    }

    String say(String english) {
        return this == ENGLISH ? english : Objects.requireNonNull(WORDS.get(english), english);
    }

    Locator button(Page page, String english) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(say(english)).setExact(true));
    }

    Locator field(Page page, String english) {
        return page.getByLabel(say(english), new Page.GetByLabelOptions().setExact(true));
    }
}
