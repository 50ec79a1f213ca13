package org.winnow.web.story;

/** What the actors of the story read on buttons and fields, in their language. */
enum Labels {
    ENGLISH(
            "en",
            "Add one by hand",
            "Title",
            "Add the use case",
            "Gross benefit a year",
            "State",
            "Cost, weight in percent",
            "Reason",
            "Shortlist",
            "Why this rank",
            "Weights are tried and not saved",
            "3 shortlisted.",
            "Shortlisted"),
    CHINESE(
            "zh-CN",
            "手工添加",
            "标题",
            "添加用例",
            "年毛收益",
            "保存",
            "成本，权重百分比",
            "理由",
            "列入入围名单",
            "为何是这一名次",
            "当前为试用权重，未保存",
            "已有 3 个列入入围名单。",
            "入围");

    final String browser;
    final String byHand;
    final String title;
    final String add;
    final String benefit;
    final String state;
    final String costWeight;
    final String reason;
    final String shortlist;
    final String why;
    final String tried;
    final String done;
    final String shortlisted;

    Labels(
            String browser,
            String byHand,
            String title,
            String add,
            String benefit,
            String state,
            String costWeight,
            String reason,
            String shortlist,
            String why,
            String tried,
            String done,
            String shortlisted) {
        this.browser = browser;
        this.byHand = byHand;
        this.title = title;
        this.add = add;
        this.benefit = benefit;
        this.state = state;
        this.costWeight = costWeight;
        this.reason = reason;
        this.shortlist = shortlist;
        this.why = why;
        this.tried = tried;
        this.done = done;
        this.shortlisted = shortlisted;
    }
}
