CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`handle` text NOT NULL,
	`handle_key` text NOT NULL,
	`name` text,
	`works` text,
	`email` text NOT NULL,
	`email_key` text NOT NULL,
	`email_confirmed_at` integer,
	`password_hash` text NOT NULL,
	`state` text NOT NULL,
	`admitted_at` integer,
	`newcomer_until` integer,
	`welcomed_at` integer,
	`partner_of` text,
	`kit` text,
	`time_zone` text NOT NULL,
	`language` text NOT NULL,
	`mail_off` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`deleted_reason` text,
	`purge_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_by_handle` ON `account` (`handle_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `account_by_email` ON `account` (`email_key`);--> statement-breakpoint
CREATE INDEX `account_by_state` ON `account` (`state`,`deleted_at`);--> statement-breakpoint
CREATE INDEX `account_by_newcomer_end` ON `account` (`newcomer_until`);--> statement-breakpoint
CREATE TABLE `confirmation` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`purpose` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `confirmation_by_account` ON `confirmation` (`account_id`);--> statement-breakpoint
CREATE TABLE `grant` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`kind` text NOT NULL,
	`product_line_id` text,
	`reason` text NOT NULL,
	`given_by` text,
	`given_at` integer NOT NULL,
	`ends_at` integer,
	`ended_by` text,
	`end_reason` text,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `grant_by_account` ON `grant` (`account_id`);--> statement-breakpoint
CREATE TABLE `sanction` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`kind` text NOT NULL,
	`reason` text NOT NULL,
	`given_by` text NOT NULL,
	`given_at` integer NOT NULL,
	`ends_at` integer,
	`lifted_at` integer,
	`lifted_by` text,
	`public` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sanction_by_account` ON `sanction` (`account_id`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`device` text,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `session_by_account` ON `session` (`account_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `session_by_expiry` ON `session` (`expires_at`);--> statement-breakpoint
CREATE TABLE `attempt_event` (
	`attempt_id` text NOT NULL,
	`seq` integer NOT NULL,
	`kind` text NOT NULL,
	`position` integer,
	`details` text,
	`at` integer NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`attempt_id`, `seq`),
	FOREIGN KEY (`attempt_id`) REFERENCES `attempt`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `attempt_item` (
	`attempt_id` text NOT NULL,
	`position` integer NOT NULL,
	`item_id` text NOT NULL,
	`item_version_id` text NOT NULL,
	`options` text NOT NULL,
	`chosen` text,
	`flagged` integer DEFAULT false NOT NULL,
	`sequence` integer DEFAULT 0 NOT NULL,
	`saved_at` integer,
	`served_at` integer,
	`correct` integer,
	PRIMARY KEY(`attempt_id`, `position`),
	FOREIGN KEY (`attempt_id`) REFERENCES `attempt`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `item`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_version_id`) REFERENCES `item_version`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attempt_item_once` ON `attempt_item` (`attempt_id`,`item_id`);--> statement-breakpoint
CREATE INDEX `attempt_item_by_item` ON `attempt_item` (`item_id`,`served_at`);--> statement-breakpoint
CREATE TABLE `attempt` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`state` text NOT NULL,
	`client_key` text NOT NULL,
	`seed` text NOT NULL,
	`bank_revision` text NOT NULL,
	`lang` text NOT NULL,
	`cut` integer NOT NULL,
	`started_at` integer NOT NULL,
	`allowed_seconds` integer NOT NULL,
	`deadline_at` integer NOT NULL,
	`first_served_at` integer,
	`finished_at` integer,
	`finished_by` text,
	`score` integer,
	`bands` text,
	`tab` text,
	`address` text,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attempt_one_live` ON `attempt` (`account_id`) WHERE state = 'live';--> statement-breakpoint
CREATE UNIQUE INDEX `attempt_by_client_key` ON `attempt` (`account_id`,`client_key`);--> statement-breakpoint
CREATE INDEX `attempt_by_account` ON `attempt` (`account_id`,`started_at`);--> statement-breakpoint
CREATE INDEX `attempt_by_deadline` ON `attempt` (`state`,`deadline_at`);--> statement-breakpoint
CREATE INDEX `attempt_by_address` ON `attempt` (`address`,`started_at`);--> statement-breakpoint
CREATE TABLE `item_version` (
	`id` text PRIMARY KEY NOT NULL,
	`item_id` text NOT NULL,
	`version` integer NOT NULL,
	`lang` text NOT NULL,
	`stem` text NOT NULL,
	`options` text NOT NULL,
	`explanation` text,
	`source` text NOT NULL,
	`checked_at` text,
	`created_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`item_id`) REFERENCES `item`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `item_version_once` ON `item_version` (`item_id`,`lang`,`version`);--> statement-breakpoint
CREATE TABLE `item` (
	`id` text PRIMARY KEY NOT NULL,
	`topic` text NOT NULL,
	`level` integer NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `item_by_stratum` ON `item` (`state`,`topic`,`level`,`id`);--> statement-breakpoint
CREATE TABLE `mention` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`epoch` integer NOT NULL,
	`account_id` text,
	`channel` text NOT NULL,
	`source_type` text NOT NULL,
	`source_id` text NOT NULL,
	`thread_id` text,
	`post_no` integer,
	`quote` text NOT NULL,
	`quote_start` integer,
	`quote_end` integer,
	`source_hash` text,
	`lang` text,
	`said_at` integer NOT NULL,
	`captured_at` integer NOT NULL,
	`captured_by` text NOT NULL,
	`how` text NOT NULL,
	`differs_text` text,
	`counts` integer DEFAULT true NOT NULL,
	`retracted_at` integer,
	`retracted_why` text,
	FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mention_once` ON `mention` (`channel`,`source_type`,`source_id`,`request_id`,`account_id`,`quote_start`);--> statement-breakpoint
CREATE INDEX `mention_of_request` ON `mention` (`request_id`,`said_at`,`id`);--> statement-breakpoint
CREATE INDEX `mention_of_person` ON `mention` (`account_id`,`request_id`);--> statement-breakpoint
CREATE INDEX `mention_in_thread` ON `mention` (`thread_id`,`request_id`);--> statement-breakpoint
CREATE TABLE `request_thread` (
	`thread_id` text NOT NULL,
	`request_id` text NOT NULL,
	`linked_at` integer NOT NULL,
	`linked_by` text NOT NULL,
	PRIMARY KEY(`thread_id`, `request_id`),
	FOREIGN KEY (`thread_id`) REFERENCES `thread`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `request_thread_by_request` ON `request_thread` (`request_id`);--> statement-breakpoint
CREATE TABLE `request` (
	`id` text PRIMARY KEY NOT NULL,
	`no` integer NOT NULL,
	`title` text NOT NULL,
	`need` text NOT NULL,
	`lang` text NOT NULL,
	`line_id` text NOT NULL,
	`state` text NOT NULL,
	`label` text NOT NULL,
	`epoch` integer DEFAULT 1 NOT NULL,
	`pm_id` text,
	`engineer_id` text,
	`need_grade` text,
	`need_grade_why` text,
	`make_grade` integer,
	`make_grade_why` text,
	`moq` integer DEFAULT 50 NOT NULL,
	`canonical_id` text,
	`people` integer DEFAULT 0 NOT NULL,
	`people_since` integer DEFAULT 0 NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`line_id`) REFERENCES `product_line`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `request_by_no` ON `request` (`no`);--> statement-breakpoint
CREATE INDEX `request_by_label` ON `request` (`label`,`people`,`id`);--> statement-breakpoint
CREATE INDEX `request_by_line` ON `request` (`line_id`,`label`,`people`,`id`);--> statement-breakpoint
CREATE INDEX `request_by_change` ON `request` (`changed_at`,`id`);--> statement-breakpoint
CREATE INDEX `request_by_canonical` ON `request` (`canonical_id`);--> statement-breakpoint
CREATE TABLE `transition` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`from_state` text,
	`to_state` text NOT NULL,
	`actor_id` text NOT NULL,
	`at` integer NOT NULL,
	`fields` text NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `transition_of_request` ON `transition` (`request_id`,`at`);--> statement-breakpoint
CREATE TABLE `verdict` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`epoch` integer NOT NULL,
	`kind` text NOT NULL,
	`reason_code` text,
	`public_text` text NOT NULL,
	`lang` text NOT NULL,
	`internal_text` text,
	`target_window` text,
	`product_sku` text,
	`decided_by` text NOT NULL,
	`cosigned_by` text,
	`one_signature` integer DEFAULT false NOT NULL,
	`decided_at` integer NOT NULL,
	`people_at` integer NOT NULL,
	`reopen_people` integer,
	`review_at` integer,
	FOREIGN KEY (`request_id`) REFERENCES `request`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `verdict_of_request` ON `verdict` (`request_id`,`decided_at`);--> statement-breakpoint
CREATE TABLE `watch` (
	`id` text PRIMARY KEY NOT NULL,
	`verdict_id` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`tripped_at` integer,
	`tripped_by` text,
	FOREIGN KEY (`verdict_id`) REFERENCES `verdict`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `watch_of_verdict` ON `watch` (`verdict_id`);--> statement-breakpoint
CREATE TABLE `line_follow` (
	`account_id` text NOT NULL,
	`line_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`line_id`, `account_id`),
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`line_id`) REFERENCES `product_line`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `line_follow_by_account` ON `line_follow` (`account_id`,`line_id`);--> statement-breakpoint
CREATE TABLE `mount` (
	`slug` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `product_line` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`blurb` text NOT NULL,
	`position` integer NOT NULL,
	`pm_id` text,
	`engineer_id` text,
	`closed_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `product_line_by_slug` ON `product_line` (`slug`);--> statement-breakpoint
CREATE INDEX `product_line_in_order` ON `product_line` (`position`);--> statement-breakpoint
CREATE TABLE `product_mount` (
	`product_id` text NOT NULL,
	`mount` text NOT NULL,
	PRIMARY KEY(`product_id`, `mount`),
	FOREIGN KEY (`product_id`) REFERENCES `product`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mount`) REFERENCES `mount`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `product` (
	`id` text PRIMARY KEY NOT NULL,
	`sku` text NOT NULL,
	`line_id` text NOT NULL,
	`name` text NOT NULL,
	`facts` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`line_id`) REFERENCES `product_line`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `product_by_sku` ON `product` (`sku`);--> statement-breakpoint
CREATE INDEX `product_by_line` ON `product` (`line_id`,`sku`);--> statement-breakpoint
CREATE TABLE `scene` (
	`slug` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `draft` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`target` text NOT NULL,
	`mode` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`state` text NOT NULL,
	`fields` text NOT NULL,
	`findings` text NOT NULL,
	`photo_id` text,
	`lang` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `draft_of_person` ON `draft` (`account_id`,`target`,`mode`);--> statement-breakpoint
CREATE INDEX `draft_latest` ON `draft` (`account_id`,`updated_at`);--> statement-breakpoint
CREATE TABLE `photo` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`post_id` text,
	`alt` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`camera` text NOT NULL,
	`sizes` text NOT NULL,
	`sha256` text NOT NULL,
	`created_at` integer NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`deleted_reason` text,
	`purge_at` integer,
	FOREIGN KEY (`owner_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`post_id`) REFERENCES `post`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `photo_by_post` ON `photo` (`post_id`);--> statement-breakpoint
CREATE INDEX `photo_by_owner` ON `photo` (`owner_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `post_revision` (
	`post_id` text NOT NULL,
	`revision` integer NOT NULL,
	`title` text,
	`body` text NOT NULL,
	`edited_by` text NOT NULL,
	`reason` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`post_id`, `revision`),
	FOREIGN KEY (`post_id`) REFERENCES `post`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `post` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`no` integer NOT NULL,
	`kind` text NOT NULL,
	`reply_to_no` integer,
	`author_id` text NOT NULL,
	`lang` text NOT NULL,
	`body` text NOT NULL,
	`html` text NOT NULL,
	`renderer_version` integer NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`edited_at` integer,
	`revision` integer DEFAULT 1 NOT NULL,
	`upvotes` integer DEFAULT 0 NOT NULL,
	`deleted_at` integer,
	`deleted_by` text,
	`deleted_reason` text,
	`purge_at` integer,
	FOREIGN KEY (`thread_id`) REFERENCES `thread`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `post_in_thread` ON `post` (`thread_id`,`no`);--> statement-breakpoint
CREATE INDEX `post_by_author` ON `post` (`author_id`,`state`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `read_mark` (
	`account_id` text NOT NULL,
	`thread_id` text NOT NULL,
	`last_no` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`account_id`, `thread_id`),
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thread_id`) REFERENCES `thread`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `thread` (
	`id` text PRIMARY KEY NOT NULL,
	`no` integer NOT NULL,
	`line_id` text NOT NULL,
	`product_id` text,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`slug` text NOT NULL,
	`lang` text NOT NULL,
	`author_id` text NOT NULL,
	`state` text NOT NULL,
	`opened_at` integer NOT NULL,
	`last_post_at` integer NOT NULL,
	`last_post_no` integer NOT NULL,
	`reply_count` integer DEFAULT 0 NOT NULL,
	`answered` integer DEFAULT false NOT NULL,
	`accepted_post_id` text,
	`accepted_at` integer,
	`upvotes` integer DEFAULT 0 NOT NULL,
	`photo_id` text,
	`locked_at` integer,
	`closed_at` integer,
	`open_to_public_at` integer,
	`judged_at` integer,
	`judged_by` text,
	`deleted_at` integer,
	`deleted_by` text,
	`deleted_reason` text,
	`purge_at` integer,
	FOREIGN KEY (`line_id`) REFERENCES `product_line`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`product_id`) REFERENCES `product`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `thread_by_no` ON `thread` (`no`);--> statement-breakpoint
CREATE INDEX `thread_latest` ON `thread` (`state`,`last_post_at`,`id`);--> statement-breakpoint
CREATE INDEX `thread_latest_by_line` ON `thread` (`line_id`,`state`,`last_post_at`,`id`);--> statement-breakpoint
CREATE INDEX `thread_unanswered` ON `thread` (`state`,`answered`,`last_post_at`,`id`);--> statement-breakpoint
CREATE INDEX `thread_unanswered_by_line` ON `thread` (`line_id`,`state`,`answered`,`last_post_at`,`id`);--> statement-breakpoint
CREATE INDEX `thread_to_triage` ON `thread` (`kind`,`state`,`judged_at`,`opened_at`,`id`);--> statement-breakpoint
CREATE INDEX `thread_to_triage_by_line` ON `thread` (`line_id`,`kind`,`state`,`judged_at`,`opened_at`,`id`);--> statement-breakpoint
CREATE INDEX `thread_by_author` ON `thread` (`author_id`,`opened_at`);--> statement-breakpoint
CREATE INDEX `thread_by_product` ON `thread` (`product_id`,`state`,`last_post_at`);--> statement-breakpoint
CREATE INDEX `thread_open_to_public` ON `thread` (`state`,`open_to_public_at`);--> statement-breakpoint
CREATE TABLE `vote` (
	`post_id` text NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`post_id`, `account_id`),
	FOREIGN KEY (`post_id`) REFERENCES `post`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `vote_by_account` ON `vote` (`account_id`,`at`);--> statement-breakpoint
CREATE TABLE `mail` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`account_id` text,
	`address` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`lang` text NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`last_error` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mail_once` ON `mail` (`key`);--> statement-breakpoint
CREATE INDEX `mail_latest` ON `mail` (`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `notice` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`event_id` text NOT NULL,
	`kind` text NOT NULL,
	`values` text NOT NULL,
	`href` text NOT NULL,
	`at` integer NOT NULL,
	`read_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notice_once` ON `notice` (`account_id`,`event_id`);--> statement-breakpoint
CREATE INDEX `notice_latest` ON `notice` (`account_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `notice_unread` ON `notice` (`account_id`,`read_at`);--> statement-breakpoint
CREATE TABLE `event` (
	`id` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`subject` text NOT NULL,
	`actor_id` text,
	`payload` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `event_by_subject` ON `event` (`subject`,`id`);--> statement-breakpoint
CREATE TABLE `job` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`key` text NOT NULL,
	`payload` text NOT NULL,
	`state` text NOT NULL,
	`run_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`last_error` text,
	`created_at` integer NOT NULL,
	`finished_at` integer
);
--> statement-breakpoint
CREATE INDEX `job_due` ON `job` (`state`,`run_at`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `job_once` ON `job` (`name`,`key`);--> statement-breakpoint
CREATE TABLE `log` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`act` text NOT NULL,
	`subject` text NOT NULL,
	`reason` text,
	`details` text,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `log_by_subject` ON `log` (`subject`,`seq`);--> statement-breakpoint
CREATE TABLE `rate_limit` (
	`key` text PRIMARY KEY NOT NULL,
	`window_start` integer NOT NULL,
	`count` integer NOT NULL,
	`ends_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `rate_limit_by_end` ON `rate_limit` (`ends_at`);--> statement-breakpoint
CREATE TABLE `setting_history` (
	`name` text NOT NULL,
	`version` integer NOT NULL,
	`value` text NOT NULL,
	`changed_by` text,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`name`, `version`)
);
--> statement-breakpoint
CREATE TABLE `setting` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`version` integer NOT NULL,
	`changed_by` text,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `subject_version` (
	`subject` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `decision` (
	`id` text PRIMARY KEY NOT NULL,
	`review_item_id` text NOT NULL,
	`decision` text NOT NULL,
	`reason` text NOT NULL,
	`decided_by` text NOT NULL,
	`decided_at` integer NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`review_item_id`) REFERENCES `review_item`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `decision_of_item` ON `decision` (`review_item_id`,`decided_at`);--> statement-breakpoint
CREATE TABLE `judgement` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`target` text NOT NULL,
	`text_hash` text NOT NULL,
	`outcome` text NOT NULL,
	`findings` text NOT NULL,
	`asked` integer DEFAULT false NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `judgement_by_account` ON `judgement` (`account_id`,`at`);--> statement-breakpoint
CREATE INDEX `judgement_by_time` ON `judgement` (`at`);--> statement-breakpoint
CREATE TABLE `review_item` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`post_id` text NOT NULL,
	`author_id` text NOT NULL,
	`state` text NOT NULL,
	`findings` text NOT NULL,
	`author_note` text,
	`opened_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`post_id`) REFERENCES `post`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `review_item_waiting` ON `review_item` (`state`,`opened_at`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `review_item_of_post` ON `review_item` (`post_id`,`kind`);--> statement-breakpoint
CREATE INDEX `review_item_by_author` ON `review_item` (`author_id`,`opened_at`);--> statement-breakpoint
CREATE TABLE `rule_version` (
	`rule_id` text NOT NULL,
	`version` integer NOT NULL,
	`rule` text NOT NULL,
	`state` text NOT NULL,
	`saved_by` text NOT NULL,
	`saved_at` integer NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`rule_id`, `version`)
);
--> statement-breakpoint
CREATE TABLE `search_entry` (
	`rowid` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`thread_id` text,
	`line_id` text,
	`lang` text NOT NULL,
	`at` integer NOT NULL,
	`tokenizer_version` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_entry_by_subject` ON `search_entry` (`kind`,`subject_id`);--> statement-breakpoint
CREATE INDEX `search_entry_by_tokenizer` ON `search_entry` (`tokenizer_version`);