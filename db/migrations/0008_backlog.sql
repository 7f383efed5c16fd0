CREATE TABLE `request_fit` (
	`request_id` text NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`request_id`, `kind`, `value`),
	FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `request_fit_by_value` ON `request_fit` (`value`);--> statement-breakpoint
CREATE TABLE `request_scene` (
	`request_id` text NOT NULL,
	`scene` text NOT NULL,
	PRIMARY KEY(`request_id`, `scene`),
	FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`scene`) REFERENCES `scene`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `agent` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	`revoked_at` integer,
	`revoked_by` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agent_by_name` ON `agent` (`name`);--> statement-breakpoint
CREATE UNIQUE INDEX `agent_by_token` ON `agent` (`token_hash`);--> statement-breakpoint
CREATE TABLE `suggestion` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`agent_id` text NOT NULL,
	`from_state` text NOT NULL,
	`to_state` text NOT NULL,
	`fields` text NOT NULL,
	`why` text NOT NULL,
	`at` integer NOT NULL,
	`outcome` text,
	`settled_at` integer,
	`settled_by` text,
	`settled_why` text,
	FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agent_id`) REFERENCES `agent`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `suggestion_open_once` ON `suggestion` (`request_id`,`to_state`) WHERE "suggestion"."outcome" is null;--> statement-breakpoint
CREATE INDEX `suggestion_open` ON `suggestion` (`at`,`id`) WHERE "suggestion"."outcome" is null;--> statement-breakpoint
CREATE INDEX `suggestion_of_request` ON `suggestion` (`request_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `suggestion_by_time` ON `suggestion` (`at`,`id`);--> statement-breakpoint
CREATE TABLE `answer_delivery` (
	`id` text PRIMARY KEY NOT NULL,
	`verdict_id` text NOT NULL,
	`request_id` text NOT NULL,
	`account_id` text,
	`person_id` text,
	`channel` text NOT NULL,
	`context` text NOT NULL,
	`at` integer NOT NULL,
	`seen_at` integer,
	`helped` integer,
	`asked_again_at` integer,
	`ended_as` text,
	`ended_at` integer,
	FOREIGN KEY (`verdict_id`) REFERENCES `verdict`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `answer_delivery_once` ON `answer_delivery` (`account_id`,`request_id`,`channel`,`context`,`verdict_id`) WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX `answer_delivery_of_verdict` ON `answer_delivery` (`verdict_id`,`at`);--> statement-breakpoint
CREATE INDEX `answer_delivery_latest` ON `answer_delivery` (`at`,`id`);--> statement-breakpoint
CREATE INDEX `answer_delivery_to` ON `answer_delivery` (`account_id`,`request_id`,`at`);--> statement-breakpoint
CREATE TABLE `request_appeal` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`epoch` integer NOT NULL,
	`account_id` text NOT NULL,
	`text` text NOT NULL,
	`lang` text NOT NULL,
	`made_at` integer NOT NULL,
	`outcome` text,
	`answer` text,
	`decided_by` text,
	`decided_at` integer,
	FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `request_appeal_once` ON `request_appeal` (`request_id`,`epoch`,`account_id`);--> statement-breakpoint
CREATE INDEX `request_appeal_waiting` ON `request_appeal` (`made_at`,`id`) WHERE outcome is null;--> statement-breakpoint
CREATE TABLE `request_difference` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`mention_id` text NOT NULL,
	`account_id` text NOT NULL,
	`text` text NOT NULL,
	`lang` text NOT NULL,
	`said_at` integer NOT NULL,
	`outcome` text,
	`reply` text,
	`split_id` text,
	`answered_by` text,
	`answered_at` integer,
	FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mention_id`) REFERENCES `mention`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`split_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `request_difference_of` ON `request_difference` (`request_id`,`said_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `request_difference_open` ON `request_difference` (`request_id`,`account_id`) WHERE outcome is null;--> statement-breakpoint
CREATE INDEX `request_difference_waiting` ON `request_difference` (`said_at`,`id`) WHERE outcome is null;--> statement-breakpoint
CREATE TABLE `request_reference` (
	`post_id` text NOT NULL,
	`thread_id` text NOT NULL,
	`request_no` integer NOT NULL,
	PRIMARY KEY(`post_id`, `request_no`),
	FOREIGN KEY (`post_id`) REFERENCES `post`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thread_id`) REFERENCES `thread`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `request_reference_to` ON `request_reference` (`request_no`,`thread_id`);--> statement-breakpoint
CREATE TABLE `request_return` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`verdict_id` text NOT NULL,
	`trigger` text NOT NULL,
	`people_since` integer NOT NULL,
	`reached` integer,
	`watch_id` text,
	`appeal_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`verdict_id`) REFERENCES `verdict`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`watch_id`) REFERENCES `watch`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`appeal_id`) REFERENCES `request_appeal`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `request_return_of` ON `request_return` (`request_id`,`at`);--> statement-breakpoint
CREATE TABLE `request_watch` (
	`account_id` text NOT NULL,
	`request_id` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`account_id`, `request_id`),
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `request_watch_of` ON `request_watch` (`request_id`);--> statement-breakpoint
CREATE TABLE `return_term` (
	`verdict_id` text PRIMARY KEY NOT NULL,
	`units_chance` real,
	`sample_buyers` integer NOT NULL,
	FOREIGN KEY (`verdict_id`) REFERENCES `verdict`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `watch_tick` (
	`watch_id` text PRIMARY KEY NOT NULL,
	`note` text NOT NULL,
	`source_url` text NOT NULL,
	`ticked_by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`watch_id`) REFERENCES `watch`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `inbox_address` (
	`line_id` text PRIMARY KEY NOT NULL,
	`address` text NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`line_id`) REFERENCES `product_line`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `inbox_address_once` ON `inbox_address` (`address`);--> statement-breakpoint
CREATE TABLE `inbox_delivery` (
	`source_id` text NOT NULL,
	`webhook_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`source_id`, `webhook_id`),
	FOREIGN KEY (`source_id`) REFERENCES `inbox_source`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `inbox_delivery_by_time` ON `inbox_delivery` (`at`);--> statement-breakpoint
CREATE TABLE `inbox_dropped` (
	`id` text PRIMARY KEY NOT NULL,
	`why` text NOT NULL,
	`source_key` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `inbox_dropped_once` ON `inbox_dropped` (`source_key`);--> statement-breakpoint
CREATE INDEX `inbox_dropped_latest` ON `inbox_dropped` (`at`,`id`);--> statement-breakpoint
CREATE TABLE `inbox_item` (
	`id` text PRIMARY KEY NOT NULL,
	`channel` text NOT NULL,
	`source_key` text,
	`line_id` text,
	`quote` text NOT NULL,
	`lang` text NOT NULL,
	`gear` text,
	`place` text,
	`source_url` text,
	`said_at` integer NOT NULL,
	`received_at` integer NOT NULL,
	`captured_by` text,
	`person_id` text,
	`contact` text,
	`consent_at` integer,
	`content_hash` text NOT NULL,
	`run_id` text,
	`hint_no` integer,
	`notes` text NOT NULL,
	`state` text NOT NULL,
	`request_id` text,
	`judged_by` text,
	`judged_at` integer,
	`dismissal` text,
	FOREIGN KEY (`line_id`) REFERENCES `product_line`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `inbox_item_once` ON `inbox_item` (`channel`,`source_key`);--> statement-breakpoint
CREATE INDEX `inbox_item_waiting` ON `inbox_item` (`state`,`received_at`,`id`);--> statement-breakpoint
CREATE INDEX `inbox_item_by_line` ON `inbox_item` (`state`,`line_id`,`received_at`,`id`);--> statement-breakpoint
CREATE INDEX `inbox_item_judged` ON `inbox_item` (`judged_at`,`id`);--> statement-breakpoint
CREATE INDEX `inbox_item_of_run` ON `inbox_item` (`run_id`,`state`,`id`);--> statement-breakpoint
CREATE INDEX `inbox_item_of_person` ON `inbox_item` (`person_id`);--> statement-breakpoint
CREATE INDEX `inbox_item_by_content` ON `inbox_item` (`content_hash`);--> statement-breakpoint
CREATE INDEX `inbox_item_by_hand` ON `inbox_item` (`captured_by`,`channel`,`received_at`);--> statement-breakpoint
CREATE TABLE `inbox_run_row` (
	`run_id` text NOT NULL,
	`line` integer NOT NULL,
	`kind` text NOT NULL,
	`excerpt` text NOT NULL,
	`content_hash` text,
	`item` text,
	`fault` text,
	`like` integer,
	PRIMARY KEY(`run_id`, `line`),
	FOREIGN KEY (`run_id`) REFERENCES `inbox_run`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `inbox_run_row_by_kind` ON `inbox_run_row` (`run_id`,`kind`,`line`);--> statement-breakpoint
CREATE INDEX `inbox_run_row_by_content` ON `inbox_run_row` (`run_id`,`content_hash`);--> statement-breakpoint
CREATE TABLE `inbox_run` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`encoding` text NOT NULL,
	`state` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`bytes` integer NOT NULL,
	`bytes_read` integer DEFAULT 0 NOT NULL,
	`last_line` integer DEFAULT 0 NOT NULL,
	`ignored` text NOT NULL,
	`rows` integer DEFAULT 0 NOT NULL,
	`ok` integer DEFAULT 0 NOT NULL,
	`needs_line` integer DEFAULT 0 NOT NULL,
	`looks_like` integer DEFAULT 0 NOT NULL,
	`duplicates` integer DEFAULT 0 NOT NULL,
	`faults` integer DEFAULT 0 NOT NULL,
	`stored` integer DEFAULT 0 NOT NULL,
	`removed` integer DEFAULT 0 NOT NULL,
	`retracted` integer DEFAULT 0 NOT NULL,
	`dismissed` integer DEFAULT 0 NOT NULL,
	`problem` text,
	`committed_at` integer,
	`undone_at` integer,
	FOREIGN KEY (`by`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `inbox_run_latest` ON `inbox_run` (`at`,`id`);--> statement-breakpoint
CREATE INDEX `inbox_run_by_state` ON `inbox_run` (`state`,`at`);--> statement-breakpoint
CREATE TABLE `inbox_secret` (
	`id` text PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`secret` text NOT NULL,
	`created_at` integer NOT NULL,
	`ends_at` integer,
	FOREIGN KEY (`source_id`) REFERENCES `inbox_source`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `inbox_secret_of` ON `inbox_secret` (`source_id`);--> statement-breakpoint
CREATE TABLE `inbox_source` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`line_id` text,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`line_id`) REFERENCES `product_line`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `inbox_source_by_slug` ON `inbox_source` (`slug`);--> statement-breakpoint
CREATE TABLE `missing_answered` (
	`request_id` text NOT NULL,
	`day` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`request_id`, `day`),
	FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `missing_note` (
	`id` text PRIMARY KEY NOT NULL,
	`need` text NOT NULL,
	`gear` text,
	`line_id` text,
	`mail` text,
	`may_write` integer NOT NULL,
	`language` text NOT NULL,
	`at` integer NOT NULL,
	`confirm_hash` text,
	`forget_hash` text,
	`confirmed_at` integer,
	`item_id` text,
	`person_id` text,
	FOREIGN KEY (`line_id`) REFERENCES `product_line`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `inbox_item`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `missing_note_by_confirm` ON `missing_note` (`confirm_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `missing_note_by_forget` ON `missing_note` (`forget_hash`);--> statement-breakpoint
CREATE INDEX `missing_note_by_time` ON `missing_note` (`confirmed_at`,`at`);--> statement-breakpoint
CREATE INDEX `missing_note_of_person` ON `missing_note` (`person_id`);--> statement-breakpoint
CREATE TABLE `correction` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`mention_id` text NOT NULL,
	`account_id` text NOT NULL,
	`thread_id` text NOT NULL,
	`text` text NOT NULL,
	`lang` text NOT NULL,
	`at` integer NOT NULL,
	`outcome` text,
	`answer` text,
	`settled_by` text,
	`settled_at` integer,
	FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mention_id`) REFERENCES `mention`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thread_id`) REFERENCES `thread`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `correction_open` ON `correction` (`at`,`id`) WHERE "correction"."settled_at" is null;--> statement-breakpoint
CREATE INDEX `correction_of_mention` ON `correction` (`mention_id`,`at`);--> statement-breakpoint
CREATE TABLE `judge_outcome` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`outcome` text NOT NULL,
	`code` text,
	`sentence` text,
	`request_id` text,
	`sources` text NOT NULL,
	`since` integer NOT NULL,
	`judged_by` text NOT NULL,
	`at` integer NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text,
	`taken_back_why` text,
	FOREIGN KEY (`thread_id`) REFERENCES `thread`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `judge_outcome_of_thread` ON `judge_outcome` (`thread_id`,`at`);--> statement-breakpoint
CREATE INDEX `judge_outcome_latest` ON `judge_outcome` (`at`,`id`);--> statement-breakpoint
CREATE TABLE `nomination` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`post_no` integer NOT NULL,
	`account_id` text NOT NULL,
	`reason` text,
	`lang` text,
	`at` integer NOT NULL,
	`settled_at` integer,
	`withdrawn_at` integer,
	FOREIGN KEY (`thread_id`) REFERENCES `thread`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `nomination_once` ON `nomination` (`thread_id`,`account_id`);--> statement-breakpoint
CREATE INDEX `nomination_of_person` ON `nomination` (`account_id`,`at`);--> statement-breakpoint
CREATE TABLE `backlog_figure` (
	`metric` text NOT NULL,
	`line` text NOT NULL,
	`month` text NOT NULL,
	`rows` integer NOT NULL,
	`part` real NOT NULL,
	`whole` real NOT NULL,
	`middle` real,
	`ninetieth` real,
	`counted_at` integer NOT NULL,
	PRIMARY KEY(`metric`, `line`, `month`)
);
--> statement-breakpoint
CREATE TABLE `backlog_group` (
	`metric` text NOT NULL,
	`line` text NOT NULL,
	`trait` text NOT NULL,
	`group` text NOT NULL,
	`persons` integer NOT NULL,
	`rows` integer NOT NULL,
	`part` real NOT NULL,
	`value` real,
	PRIMARY KEY(`metric`, `line`, `trait`, `group`)
);
--> statement-breakpoint
CREATE TABLE `line_crossing` (
	`verdict_id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`verdict_id`) REFERENCES `verdict`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `line_crossing_latest` ON `line_crossing` (`at`);--> statement-breakpoint
CREATE TABLE `left_out` (
	`request_id` text NOT NULL,
	`account_id` text NOT NULL,
	`why` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`account_id`, `request_id`),
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `person_by_account` ON `person` (`account_id`);--> statement-breakpoint
CREATE TABLE `person_identity` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`channel` text NOT NULL,
	`hash` text NOT NULL,
	`verified_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_identity_once` ON `person_identity` (`channel`,`hash`);--> statement-breakpoint
CREATE INDEX `person_identity_of` ON `person_identity` (`person_id`);--> statement-breakpoint
CREATE TABLE `calendar_history` (
	`calendar_id` text NOT NULL,
	`version` integer NOT NULL,
	`name` text NOT NULL,
	`hours` text NOT NULL,
	`changed_by` text,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`calendar_id`, `version`),
	FOREIGN KEY (`calendar_id`) REFERENCES `calendar`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `calendar` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`hours` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `clock_set` (
	`slug` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`days` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `clock` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text,
	`subject` text NOT NULL,
	`kind` text NOT NULL,
	`calendar_id` text NOT NULL,
	`calendar_version` integer NOT NULL,
	`owner_id` text,
	`unit` text NOT NULL,
	`allowance` real NOT NULL,
	`used_before` real DEFAULT 0 NOT NULL,
	`runs_from` integer NOT NULL,
	`started_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`paused_at` integer,
	`paused_ms` integer DEFAULT 0 NOT NULL,
	`stopped_at` integer,
	`used_in_all` real,
	`quiet_at` integer,
	`warned_at` integer,
	`breached_at` integer,
	`late_said_at` integer,
	`late_days` integer,
	`next_at` integer,
	FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`calendar_id`) REFERENCES `calendar`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `clock_of_request` ON `clock` (`request_id`,`started_at`);--> statement-breakpoint
CREATE INDEX `clock_of_subject` ON `clock` (`subject`,`kind`,`stopped_at`);--> statement-breakpoint
CREATE INDEX `clock_by_next` ON `clock` (`next_at`,`id`);--> statement-breakpoint
CREATE INDEX `clock_of_owner` ON `clock` (`owner_id`,`stopped_at`,`due_at`);--> statement-breakpoint
CREATE INDEX `clock_running` ON `clock` (`stopped_at`,`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `clock_on_calendar` ON `clock` (`calendar_id`,`stopped_at`);--> statement-breakpoint
CREATE TABLE `cover` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`cover_id` text NOT NULL,
	`from` integer NOT NULL,
	`until` integer NOT NULL,
	`entered_by` text NOT NULL,
	`entered_at` integer NOT NULL,
	`ended_at` integer,
	`ended_by` text,
	FOREIGN KEY (`owner_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cover_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `cover_by_cover` ON `cover` (`cover_id`,`until`);--> statement-breakpoint
CREATE INDEX `cover_of_owner` ON `cover` (`owner_id`,`until`);--> statement-breakpoint
CREATE INDEX `cover_latest` ON `cover` (`until`,`id`);--> statement-breakpoint
CREATE TABLE `line_calendar` (
	`line_id` text PRIMARY KEY NOT NULL,
	`calendar_id` text NOT NULL,
	FOREIGN KEY (`line_id`) REFERENCES `product_line`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`calendar_id`) REFERENCES `calendar`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `line_review_row` (
	`review_id` text NOT NULL,
	`request_id` text NOT NULL,
	`reasons` text NOT NULL,
	`people_since` integer NOT NULL,
	`looked_by` text,
	`looked_at` integer,
	`note` text,
	PRIMARY KEY(`review_id`, `request_id`),
	FOREIGN KEY (`review_id`) REFERENCES `line_review`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `line_review` (
	`id` text PRIMARY KEY NOT NULL,
	`line_id` text NOT NULL,
	`week` text NOT NULL,
	`opened_by` text NOT NULL,
	`opened_at` integer NOT NULL,
	FOREIGN KEY (`line_id`) REFERENCES `product_line`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `line_review_once` ON `line_review` (`line_id`,`week`);--> statement-breakpoint
CREATE TABLE `request_route` (
	`request_id` text PRIMARY KEY NOT NULL,
	`list_no` integer NOT NULL,
	`rule_id` text,
	`rule_name` text,
	`line_id` text,
	`overruled` integer DEFAULT false NOT NULL,
	`clock_set` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`line_id`) REFERENCES `product_line`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `request_route_latest` ON `request_route` (`at`,`request_id`);--> statement-breakpoint
CREATE TABLE `route_rule_list` (
	`id` text PRIMARY KEY NOT NULL,
	`no` integer NOT NULL,
	`state` text NOT NULL,
	`rules` text NOT NULL,
	`fallback_id` text,
	`why` text NOT NULL,
	`proposed_by` text NOT NULL,
	`proposed_at` integer NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`decided_why` text,
	FOREIGN KEY (`fallback_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `route_rule_list_by_no` ON `route_rule_list` (`no`);--> statement-breakpoint
CREATE INDEX `route_rule_list_by_state` ON `route_rule_list` (`state`,`no`);--> statement-breakpoint
CREATE TABLE `today_look` (
	`account_id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sample_address` (
	`sample_id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`name` text NOT NULL,
	`lines` text NOT NULL,
	`phone` text NOT NULL,
	`given_at` integer NOT NULL,
	`purge_at` integer,
	FOREIGN KEY (`sample_id`) REFERENCES `sample`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sample_address_due` ON `sample_address` (`purge_at`);--> statement-breakpoint
CREATE TABLE `sample_cost` (
	`id` text PRIMARY KEY NOT NULL,
	`sample_id` text NOT NULL,
	`kind` text DEFAULT 'part' NOT NULL,
	`what` text NOT NULL,
	`sku` text,
	`pieces` integer NOT NULL,
	`cost` integer NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`sample_id`) REFERENCES `sample`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sample_cost_of` ON `sample_cost` (`sample_id`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `sample_disclosure` (
	`sample_id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`accepted_at` integer NOT NULL,
	FOREIGN KEY (`sample_id`) REFERENCES `sample`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sample_event` (
	`id` text PRIMARY KEY NOT NULL,
	`sample_id` text NOT NULL,
	`step` text NOT NULL,
	`from_state` text,
	`to_state` text NOT NULL,
	`actor_id` text,
	`at` integer NOT NULL,
	`fields` text NOT NULL,
	FOREIGN KEY (`sample_id`) REFERENCES `sample`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sample_event_of` ON `sample_event` (`sample_id`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `sample_feedback` (
	`sample_id` text PRIMARY KEY NOT NULL,
	`fits` text NOT NULL,
	`holds` text NOT NULL,
	`faster` text NOT NULL,
	`trusted` text NOT NULL,
	`replaces` text NOT NULL,
	`words` text NOT NULL,
	`change` text NOT NULL,
	`would_buy` integer NOT NULL,
	`price` integer NOT NULL,
	`currency` text NOT NULL,
	`lang` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`sample_id`) REFERENCES `sample`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sample_link` (
	`id` text PRIMARY KEY NOT NULL,
	`sample_id` text NOT NULL,
	`url` text NOT NULL,
	`disclosed` integer NOT NULL,
	`at` integer NOT NULL,
	`looked_at` integer,
	`looked_by` text,
	`found` integer,
	FOREIGN KEY (`sample_id`) REFERENCES `sample`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sample_link_once` ON `sample_link` (`sample_id`,`url`);--> statement-breakpoint
CREATE TABLE `sample_photo` (
	`photo_id` text PRIMARY KEY NOT NULL,
	`sample_id` text NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`photo_id`) REFERENCES `photo`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sample_id`) REFERENCES `sample`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sample_photo_of` ON `sample_photo` (`sample_id`,`at`);--> statement-breakpoint
CREATE TABLE `sample_reading` (
	`sample_id` text NOT NULL,
	`reader_id` text NOT NULL,
	`need` integer NOT NULL,
	`learning` integer NOT NULL,
	`modular` integer NOT NULL,
	`makeable` integer NOT NULL,
	`share` integer NOT NULL,
	`note` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`sample_id`, `reader_id`),
	FOREIGN KEY (`sample_id`) REFERENCES `sample`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reader_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sample_round` (
	`month` text PRIMARY KEY NOT NULL,
	`capacity` integer NOT NULL,
	`money_cap` integer NOT NULL,
	`cost_cap` integer NOT NULL,
	`currency` text NOT NULL,
	`changed_at` integer NOT NULL,
	`picked_at` integer
);
--> statement-breakpoint
CREATE TABLE `sample_wish` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`thread_id` text NOT NULL,
	`photo_id` text NOT NULL,
	`application` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thread_id`) REFERENCES `thread`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`photo_id`) REFERENCES `photo`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sample_wish_of_person` ON `sample_wish` (`account_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `sample_wish_of_thread` ON `sample_wish` (`thread_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `sample_wish_with_photo` ON `sample_wish` (`photo_id`);--> statement-breakpoint
CREATE TABLE `sample` (
	`id` text PRIMARY KEY NOT NULL,
	`no` integer NOT NULL,
	`request_id` text NOT NULL,
	`account_id` text NOT NULL,
	`month` text NOT NULL,
	`state` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`applied_at` integer NOT NULL,
	`since` integer NOT NULL,
	`camera` text NOT NULL,
	`lens` text NOT NULL,
	`mount` text NOT NULL,
	`scene` text NOT NULL,
	`used_for` text NOT NULL,
	`fails` text NOT NULL,
	`lang` text NOT NULL,
	`region` text NOT NULL,
	`rounds_waited` integer DEFAULT 0 NOT NULL,
	`asked_at` integer,
	`accepted_at` integer,
	`shipped_at` integer,
	`received_at` integer,
	`extensions` integer DEFAULT 0 NOT NULL,
	`reminded_at` integer,
	`shared_at` integer,
	`outcome` text,
	FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`month`) REFERENCES `sample_round`(`month`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sample_by_no` ON `sample` (`no`);--> statement-breakpoint
CREATE INDEX `sample_by_state` ON `sample` (`state`,`since`,`id`);--> statement-breakpoint
CREATE INDEX `sample_in_round` ON `sample` (`month`,`applied_at`,`id`);--> statement-breakpoint
CREATE INDEX `sample_of_request` ON `sample` (`request_id`,`shared_at`);--> statement-breakpoint
CREATE INDEX `sample_of_person` ON `sample` (`account_id`,`applied_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `sample_live_once` ON `sample` (`account_id`) WHERE state in ('applied', 'eligible', 'waiting', 'shortlisted', 'feasibility', 'making', 'checked', 'shipped', 'received');--> statement-breakpoint
CREATE TABLE `embedding` (
	`request_id` text NOT NULL,
	`embedder_id` text NOT NULL,
	`content_hash` text NOT NULL,
	`vector` blob NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`embedder_id`, `request_id`),
	FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `request_offer` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`offered` text NOT NULL,
	`taken` integer NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `request_offer_latest` ON `request_offer` (`at`);--> statement-breakpoint
CREATE TABLE `request_signature` (
	`rowid` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`request_id` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `request_signature_by_request` ON `request_signature` (`request_id`);--> statement-breakpoint
CREATE INDEX `request_signature_by_version` ON `request_signature` (`version`);--> statement-breakpoint
CREATE TABLE `follow_up` (
	`verdict_id` text NOT NULL,
	`account_id` text NOT NULL,
	`solved` integer NOT NULL,
	`gap` text,
	`lang` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`verdict_id`, `account_id`),
	FOREIGN KEY (`verdict_id`) REFERENCES `verdict`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `grading` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`half` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`need_grade` text,
	`make_grade` integer,
	`why` text NOT NULL,
	`scene_fit` integer,
	`modular_reuse` integer,
	`impact` real,
	`confidence` integer,
	`weeks` integer,
	`tooling_weeks` integer,
	FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `grading_of_request` ON `grading` (`request_id`,`half`,`at`);--> statement-breakpoint
CREATE TABLE `verdict_text` (
	`verdict_id` text NOT NULL,
	`lang` text NOT NULL,
	`text` text,
	`changes` text,
	`translated` integer DEFAULT false NOT NULL,
	`due_at` integer,
	`written_by` text,
	`written_at` integer,
	PRIMARY KEY(`verdict_id`, `lang`),
	FOREIGN KEY (`verdict_id`) REFERENCES `verdict`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `verdict_text_due` ON `verdict_text` (`due_at`,`verdict_id`);--> statement-breakpoint
CREATE TABLE `buyer_mark` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`kind` text NOT NULL,
	`reason` text NOT NULL,
	`given_by` text NOT NULL,
	`given_at` integer NOT NULL,
	`ended_at` integer,
	`ended_by` text,
	`end_reason` text,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `buyer_mark_standing` ON `buyer_mark` (`account_id`) WHERE ended_at IS NULL;--> statement-breakpoint
CREATE TABLE `intent` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`account_id` text NOT NULL,
	`step` integer NOT NULL,
	`juster` integer,
	`qty` integer NOT NULL,
	`price_max` integer,
	`currency` text,
	`sample_id` text,
	`counts` integer DEFAULT true NOT NULL,
	`at` integer NOT NULL,
	`confirmed_at` integer,
	`expires_at` integer NOT NULL,
	`reminded_at` integer,
	`ended_at` integer,
	`ended_why` text,
	FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `intent_standing` ON `intent` (`request_id`,`account_id`) WHERE ended_at IS NULL;--> statement-breakpoint
CREATE INDEX `intent_of_account` ON `intent` (`account_id`,`ended_at`,`expires_at`);--> statement-breakpoint
CREATE INDEX `intent_to_expire` ON `intent` (`expires_at`) WHERE ended_at IS NULL;--> statement-breakpoint
CREATE INDEX `intent_to_remind` ON `intent` (`expires_at`,`id`) WHERE ended_at IS NULL AND reminded_at IS NULL;--> statement-breakpoint
CREATE INDEX `intent_of_sample` ON `intent` (`sample_id`) WHERE sample_id IS NOT NULL;--> statement-breakpoint
CREATE TABLE `ladder` (
	`request_id` text PRIMARY KEY NOT NULL,
	`named` integer DEFAULT 0 NOT NULL,
	`me_too` integer DEFAULT 0 NOT NULL,
	`would_buy` integer DEFAULT 0 NOT NULL,
	`at_price` integer DEFAULT 0 NOT NULL,
	`reserved` integer DEFAULT 0 NOT NULL,
	`wanted` integer DEFAULT false NOT NULL,
	`counted_at` integer,
	`fades_at` integer,
	FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `ladder_to_fade` ON `ladder` (`fades_at`);--> statement-breakpoint
CREATE INDEX `ladder_wanted` ON `ladder` (`request_id`) WHERE wanted = 1;--> statement-breakpoint
CREATE TABLE `launch_step` (
	`launch_id` text NOT NULL,
	`step` integer NOT NULL,
	`asked` integer NOT NULL,
	`bought` integer,
	PRIMARY KEY(`launch_id`, `step`),
	FOREIGN KEY (`launch_id`) REFERENCES `launch`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `launch_step_sold` ON `launch_step` (`step`,`asked`,`bought`) WHERE bought IS NOT NULL;--> statement-breakpoint
CREATE TABLE `launch` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`product_sku` text NOT NULL,
	`launched_at` integer NOT NULL,
	`units_low` integer,
	`units_middle` integer,
	`units_high` integer,
	`units_chance` real,
	`moq` integer NOT NULL,
	`entered_by` text NOT NULL,
	`entered_at` integer NOT NULL,
	`units_sold` integer,
	`scored_by` text,
	`scored_at` integer,
	FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `launch_of_request` ON `launch` (`request_id`);--> statement-breakpoint
CREATE INDEX `launch_latest` ON `launch` (`launched_at`,`id`);--> statement-breakpoint
CREATE INDEX `launch_scored` ON `launch` (`scored_at`) WHERE scored_at IS NOT NULL;--> statement-breakpoint
CREATE TABLE `market_factor` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`factor` real NOT NULL,
	`why` text NOT NULL,
	`set_by` text NOT NULL,
	`set_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `market_factor_standing` ON `market_factor` (`request_id`) WHERE ended_at IS NULL;--> statement-breakpoint
CREATE TABLE `photo_report` (
	`photo_id` text NOT NULL,
	`account_id` text NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`photo_id`, `account_id`),
	FOREIGN KEY (`photo_id`) REFERENCES `photo`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `webhook_delivery` (
	`id` text PRIMARY KEY NOT NULL,
	`endpoint_id` text NOT NULL,
	`message_id` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_at` integer,
	`last_status` integer,
	`last_fault` text,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`endpoint_id`) REFERENCES `webhook_endpoint`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`message_id`) REFERENCES `webhook_message`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `webhook_delivery_once` ON `webhook_delivery` (`endpoint_id`,`message_id`);--> statement-breakpoint
CREATE INDEX `webhook_delivery_of` ON `webhook_delivery` (`endpoint_id`,`id`);--> statement-breakpoint
CREATE TABLE `webhook_endpoint` (
	`id` text PRIMARY KEY NOT NULL,
	`url` text NOT NULL,
	`note` text NOT NULL,
	`secret` text NOT NULL,
	`old_secret` text,
	`old_secret_ends_at` integer,
	`types` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`paused_until` integer,
	`off_at` integer,
	`off_why` text
);
--> statement-breakpoint
CREATE TABLE `webhook_message` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`type` text NOT NULL,
	`body` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `webhook_message_once` ON `webhook_message` (`event_id`,`type`);--> statement-breakpoint
DROP INDEX `thread_to_triage`;--> statement-breakpoint
DROP INDEX `thread_to_triage_by_line`;--> statement-breakpoint
ALTER TABLE `thread` ADD `to_judge_at` integer;--> statement-breakpoint
ALTER TABLE `thread` ADD `not_possible` text;--> statement-breakpoint
CREATE INDEX `thread_to_judge` ON `thread` (`state`,`to_judge_at`,`id`) WHERE "thread"."to_judge_at" is not null;--> statement-breakpoint
CREATE INDEX `thread_to_judge_by_line` ON `thread` (`line_id`,`state`,`to_judge_at`,`id`) WHERE "thread"."to_judge_at" is not null;--> statement-breakpoint
ALTER TABLE `mention` ADD `person_id` text REFERENCES person(id);--> statement-breakpoint
ALTER TABLE `mention` ADD `source_url` text;--> statement-breakpoint
CREATE INDEX `mention_counted` ON `mention` (`request_id`,`account_id`,`person_id`,`epoch`,`said_at`,`channel`) WHERE retracted_at is null and counts = 1;--> statement-breakpoint
CREATE INDEX `mention_quoted` ON `mention` (`request_id`,`said_at`,`id`) WHERE retracted_at is null and quote <> '';--> statement-breakpoint
CREATE INDEX `mention_of_outsider` ON `mention` (`person_id`,`request_id`);--> statement-breakpoint
ALTER TABLE `request` ADD `returning` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `request` ADD `me_too` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `request` ADD `outside` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `request` ADD `unattributed` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `request` ADD `units_low` integer;--> statement-breakpoint
ALTER TABLE `request` ADD `units_middle` integer;--> statement-breakpoint
ALTER TABLE `request` ADD `units_high` integer;--> statement-breakpoint
ALTER TABLE `request` ADD `units_chance` real;--> statement-breakpoint
ALTER TABLE `request` ADD `modular_reuse` integer;--> statement-breakpoint
ALTER TABLE `request` ADD `scene_fit` integer;--> statement-breakpoint
ALTER TABLE `request` ADD `target_window` text;--> statement-breakpoint
ALTER TABLE `request` ADD `price_low` integer;--> statement-breakpoint
ALTER TABLE `request` ADD `price_high` integer;--> statement-breakpoint
ALTER TABLE `request` ADD `currency` text;--> statement-breakpoint
ALTER TABLE `request` ADD `volume_ends_at` integer;--> statement-breakpoint
ALTER TABLE `request` ADD `sketch` text;--> statement-breakpoint
ALTER TABLE `request` ADD `proposed_at` integer;--> statement-breakpoint
CREATE INDEX `request_proposed` ON `request` (`proposed_at`,`id`) WHERE "request"."proposed_at" is not null;--> statement-breakpoint
CREATE INDEX `request_in_state` ON `request` (`state`,`changed_at`,`id`);--> statement-breakpoint
CREATE INDEX `request_since_by_line` ON `request` (`line_id`,`people_since`,`id`);--> statement-breakpoint
ALTER TABLE `verdict` ADD `outside_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `verdict` ADD `unattributed_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `verdict` ADD `units_low_at` integer;--> statement-breakpoint
ALTER TABLE `verdict` ADD `units_middle_at` integer;--> statement-breakpoint
ALTER TABLE `verdict` ADD `units_high_at` integer;--> statement-breakpoint
ALTER TABLE `verdict` ADD `units_chance_at` real;--> statement-breakpoint
ALTER TABLE `verdict` ADD `asks_answered` text;--> statement-breakpoint
ALTER TABLE `verdict` ADD `credits` text;--> statement-breakpoint
ALTER TABLE `verdict` ADD `followed_up_at` integer;--> statement-breakpoint
CREATE INDEX `verdict_by_date` ON `verdict` (`decided_at`,`id`);--> statement-breakpoint
ALTER TABLE `review_item` ADD `photo_id` text REFERENCES photo(id);--> statement-breakpoint
CREATE UNIQUE INDEX `review_item_of_photo` ON `review_item` (`photo_id`);--> statement-breakpoint
CREATE INDEX `transition_into` ON `transition` (`to_state`,`at`,`id`);--> statement-breakpoint
INSERT INTO `calendar` (`id`, `name`, `hours`, `version`) VALUES ('house', 'House', '{"timeZone":"UTC","weekdays":[1,2,3,4,5],"opensAt":0,"closesAt":1440,"holidays":[]}', 1);
--> statement-breakpoint
INSERT INTO `verdict_text` (`verdict_id`, `lang`, `text`, `translated`, `written_by`, `written_at`) SELECT `id`, `lang`, `public_text`, 0, `decided_by`, `decided_at` FROM `verdict` WHERE `public_text` <> '';
--> statement-breakpoint
INSERT INTO `verdict_text` (`verdict_id`, `lang`, `translated`, `due_at`) SELECT `id`, CASE `lang` WHEN 'en' THEN 'zh-CN' ELSE 'en' END, 1, `decided_at` + 432000000 FROM `verdict` WHERE `public_text` <> '';
--> statement-breakpoint
UPDATE `thread` SET `to_judge_at` = `opened_at` WHERE `kind` = 'need' AND `judged_at` IS NULL;
--> statement-breakpoint
INSERT INTO `calendar_history` (`calendar_id`, `version`, `name`, `hours`, `changed_at`) VALUES ('house', 1, 'House', '{"timeZone":"UTC","weekdays":[1,2,3,4,5],"opensAt":0,"closesAt":1440,"holidays":[]}', 0);
--> statement-breakpoint
UPDATE `request` SET
  `me_too` = (SELECT count(DISTINCT m.account_id) FROM mention m WHERE m.request_id IN (SELECT r.id FROM request r WHERE r.id = request.id OR r.canonical_id = request.id) AND m.channel = 'me-too' AND m.retracted_at IS NULL AND m.counts = 1),
  `returning` = (SELECT count(*) FROM (SELECT 1 FROM mention m WHERE m.request_id = request.id AND m.account_id IS NOT NULL AND m.retracted_at IS NULL AND m.counts = 1 GROUP BY m.account_id HAVING min(m.epoch) < max(m.epoch)));

--> statement-breakpoint
INSERT INTO `ladder` (`request_id`, `named`, `me_too`, `wanted`) SELECT id, people - me_too, me_too, 1 FROM `request`;

--> statement-breakpoint
CREATE VIRTUAL TABLE need_text USING fts5(terms, tokenize = "unicode61 remove_diacritics 0 tokenchars './-:_&+'");
--> statement-breakpoint
CREATE VIRTUAL TABLE need_vocab USING fts5vocab(need_text, row);
--> statement-breakpoint
UPDATE `request` SET `proposed_at` = (SELECT t.`at` FROM `transition` t WHERE t.`request_id` = `request`.`id` ORDER BY t.`at` DESC, t.`id` DESC LIMIT 1) WHERE (SELECT json_extract(t.`fields`, '$.proposes') FROM `transition` t WHERE t.`request_id` = `request`.`id` ORDER BY t.`at` DESC, t.`id` DESC LIMIT 1) IS NOT NULL;
