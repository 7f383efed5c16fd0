CREATE TABLE `bank` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` text,
	`draws` integer DEFAULT 0 NOT NULL,
	`exposure_from` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `bank_revision` (
	`id` text PRIMARY KEY NOT NULL,
	`items` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `item_dispute` (
	`id` text PRIMARY KEY NOT NULL,
	`attempt_id` text NOT NULL,
	`position` integer NOT NULL,
	`item_id` text NOT NULL,
	`version_id` text NOT NULL,
	`account_id` text NOT NULL,
	`text` text NOT NULL,
	`lang` text NOT NULL,
	`state` text NOT NULL,
	`answer` text,
	`decided_by` text,
	`decided_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempt`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `item`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `item_dispute_once` ON `item_dispute` (`attempt_id`,`position`);--> statement-breakpoint
CREATE INDEX `item_dispute_by_item` ON `item_dispute` (`item_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `item_dispute_by_state` ON `item_dispute` (`state`,`created_at`);--> statement-breakpoint
CREATE TABLE `item_flag` (
	`id` text PRIMARY KEY NOT NULL,
	`item_id` text NOT NULL,
	`kind` text NOT NULL,
	`details` text,
	`raised_at` integer NOT NULL,
	`cleared_at` integer,
	`cleared_by` text,
	`note` text,
	FOREIGN KEY (`item_id`) REFERENCES `item`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `item_flag_open_once` ON `item_flag` (`item_id`,`kind`) WHERE cleared_at IS NULL;--> statement-breakpoint
CREATE INDEX `item_flag_by_raised` ON `item_flag` (`cleared_at`,`raised_at`);--> statement-breakpoint
CREATE INDEX `item_flag_by_item` ON `item_flag` (`item_id`,`raised_at`);--> statement-breakpoint
CREATE TABLE `item_picture` (
	`id` text PRIMARY KEY NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`bytes` blob NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `item_review` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`lang` text NOT NULL,
	`decision` text NOT NULL,
	`note` text,
	`reviewer_id` text,
	`alone` integer DEFAULT false NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `item_version`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `item_review_by_version` ON `item_review` (`version_id`,`lang`,`at`);--> statement-breakpoint
CREATE TABLE `item_text` (
	`version_id` text NOT NULL,
	`lang` text NOT NULL,
	`stem` text NOT NULL,
	`options` text NOT NULL,
	`explanation` text,
	`alt` text,
	`written_by` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`version_id`, `lang`),
	FOREIGN KEY (`version_id`) REFERENCES `item_version`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `item_void` (
	`id` text PRIMARY KEY NOT NULL,
	`item_id` text NOT NULL,
	`reason` text NOT NULL,
	`voided_by` text,
	`at` integer NOT NULL,
	`rescored_to` text,
	`rescored_at` integer,
	`admitted` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`item_id`) REFERENCES `item`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `item_void_once` ON `item_void` (`item_id`);--> statement-breakpoint
CREATE TABLE `angoff_judge` (
	`panel_id` text NOT NULL,
	`account_id` text NOT NULL,
	`invited_by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`panel_id`, `account_id`),
	FOREIGN KEY (`panel_id`) REFERENCES `angoff_panel`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `angoff_judge_by_account` ON `angoff_judge` (`account_id`);--> statement-breakpoint
CREATE TABLE `angoff_panel` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`track` text NOT NULL,
	`state` text NOT NULL,
	`version_ids` text NOT NULL,
	`opened_by` text NOT NULL,
	`opened_at` integer NOT NULL,
	`closed_at` integer,
	`cut` real,
	`standard_error` real
);
--> statement-breakpoint
CREATE INDEX `angoff_panel_by_time` ON `angoff_panel` (`opened_at`);--> statement-breakpoint
CREATE TABLE `angoff_rating` (
	`panel_id` text NOT NULL,
	`round` integer NOT NULL,
	`account_id` text NOT NULL,
	`version_id` text NOT NULL,
	`share` real NOT NULL,
	`remark` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`panel_id`, `round`, `account_id`, `version_id`),
	FOREIGN KEY (`panel_id`) REFERENCES `angoff_panel`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `item_version`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `cut_score` (
	`id` text PRIMARY KEY NOT NULL,
	`cut` integer NOT NULL,
	`length` integer NOT NULL,
	`method` text NOT NULL,
	`standard_error` real,
	`judges` integer,
	`panel_id` text,
	`reason` text NOT NULL,
	`set_by` text,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `cut_score_by_time` ON `cut_score` (`at`);--> statement-breakpoint
CREATE TABLE `event_code` (
	`id` text PRIMARY KEY NOT NULL,
	`code_hash` text NOT NULL,
	`label` text NOT NULL,
	`uses` integer DEFAULT 0 NOT NULL,
	`ends_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `event_code_once` ON `event_code` (`code_hash`);--> statement-breakpoint
CREATE INDEX `event_code_by_end` ON `event_code` (`ends_at`);--> statement-breakpoint
CREATE TABLE `exam_figure` (
	`id` text PRIMARY KEY NOT NULL,
	`figures` text NOT NULL,
	`answers` integer DEFAULT 0 NOT NULL,
	`counted_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `exam_override` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`account_id` text NOT NULL,
	`attempt_id` text,
	`reason` text NOT NULL,
	`decided_by` text NOT NULL,
	`at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempt`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `exam_override_by_account` ON `exam_override` (`account_id`,`at`);--> statement-breakpoint
CREATE INDEX `exam_override_by_time` ON `exam_override` (`at`);--> statement-breakpoint
CREATE INDEX `exam_override_by_kind` ON `exam_override` (`kind`,`at`);--> statement-breakpoint
CREATE TABLE `portfolio_opinion` (
	`portfolio_id` text NOT NULL,
	`examiner_id` text NOT NULL,
	`decision` text NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`portfolio_id`, `examiner_id`),
	FOREIGN KEY (`portfolio_id`) REFERENCES `portfolio`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `portfolio` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`text` text NOT NULL,
	`lang` text NOT NULL,
	`links` text NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`decided_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `portfolio_by_account` ON `portfolio` (`account_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `portfolio_by_state` ON `portfolio` (`state`,`created_at`);--> statement-breakpoint
CREATE TABLE `similar_sitting` (
	`first_id` text NOT NULL,
	`second_id` text NOT NULL,
	`same_wrong` integer NOT NULL,
	`expected` real NOT NULL,
	`chance` real NOT NULL,
	`at` integer NOT NULL,
	`seen_by` text,
	`seen` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`first_id`, `second_id`),
	FOREIGN KEY (`first_id`) REFERENCES `attempt`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`second_id`) REFERENCES `attempt`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sitting_sheet` (
	`no` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`attempt_id` text NOT NULL,
	`passed` integer NOT NULL,
	`sheet` text NOT NULL,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempt`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sitting_sheet_once` ON `sitting_sheet` (`attempt_id`);--> statement-breakpoint
CREATE INDEX `similar_sitting_by_time` ON `similar_sitting` (`seen`,`at`);--> statement-breakpoint
DROP INDEX `attempt_item_by_item`;--> statement-breakpoint
ALTER TABLE `attempt_item` ADD `values` text;--> statement-breakpoint
ALTER TABLE `attempt_item` ADD `pilot` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `attempt_item` ADD `lang` text;--> statement-breakpoint
ALTER TABLE `attempt_item` ADD `ms` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `attempt_item_by_item` ON `attempt_item` (`item_id`,`attempt_id`);--> statement-breakpoint
DROP INDEX `item_version_once`;--> statement-breakpoint
ALTER TABLE `item_version` ADD `kind` text DEFAULT 'single' NOT NULL;--> statement-breakpoint
ALTER TABLE `item_version` ADD `keys` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `item_version` ADD `template` text;--> statement-breakpoint
ALTER TABLE `item_version` ADD `picture_id` text;--> statement-breakpoint
ALTER TABLE `item_version` ADD `recheck_at` text;--> statement-breakpoint
CREATE UNIQUE INDEX `item_version_once` ON `item_version` (`item_id`,`version`);--> statement-breakpoint
-- The words move into a text of their own: from here on a version has one key and a text for each language.
INSERT INTO `item_text` (`version_id`, `lang`, `stem`, `options`, `explanation`, `written_by`, `created_at`)
SELECT `id`, `lang`, `stem`, (SELECT json_group_array(json_extract(`value`, '$.text')) FROM json_each(`options`)),
  `explanation`, `created_by`, `created_at` FROM `item_version`;
--> statement-breakpoint
UPDATE `item_version` SET `keys` = (SELECT json_group_array(`key`) FROM json_each(`options`) WHERE json_extract(`value`, '$.isKey'));
--> statement-breakpoint
ALTER TABLE `item_version` DROP COLUMN `lang`;--> statement-breakpoint
ALTER TABLE `item_version` DROP COLUMN `stem`;--> statement-breakpoint
ALTER TABLE `item_version` DROP COLUMN `options`;--> statement-breakpoint
ALTER TABLE `item_version` DROP COLUMN `explanation`;--> statement-breakpoint
ALTER TABLE `attempt` ADD `draw_no` integer;--> statement-breakpoint
ALTER TABLE `attempt` ADD `exposure_from` integer;--> statement-breakpoint
ALTER TABLE `attempt` ADD `track` text DEFAULT 'motion' NOT NULL;--> statement-breakpoint
ALTER TABLE `attempt` ADD `text_only` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `attempt` ADD `section_minimum` text;--> statement-breakpoint
ALTER TABLE `attempt` ADD `address_busy` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `attempt` ADD `event_code_id` text;--> statement-breakpoint
ALTER TABLE `attempt` ADD `shown_position` integer;--> statement-breakpoint
ALTER TABLE `attempt` ADD `shown_at` integer;--> statement-breakpoint
ALTER TABLE `attempt` ADD `rescored_at` integer;--> statement-breakpoint
ALTER TABLE `attempt` ADD `voided_by` text;--> statement-breakpoint
ALTER TABLE `attempt` ADD `voided_reason` text;--> statement-breakpoint
CREATE INDEX `attempt_by_draw` ON `attempt` (`draw_no`);--> statement-breakpoint
CREATE INDEX `attempt_by_finish` ON `attempt` (`state`,`finished_at`);--> statement-breakpoint
CREATE INDEX `attempt_by_state` ON `attempt` (`state`,`id`);--> statement-breakpoint
CREATE INDEX `attempt_busy` ON `attempt` (`id`) WHERE address_busy = 1;--> statement-breakpoint
CREATE INDEX `attempt_rescored` ON `attempt` (`id`) WHERE rescored_at IS NOT NULL;--> statement-breakpoint
ALTER TABLE `account` ADD `passed_again_at` integer;--> statement-breakpoint
ALTER TABLE `item` ADD `version_id` text;--> statement-breakpoint
ALTER TABLE `item` ADD `exposure` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `item` ADD `views` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `item` ADD `state_reason` text;--> statement-breakpoint
UPDATE `item` SET `version_id` = (SELECT `id` FROM `item_version` WHERE `item_id` = `item`.`id` ORDER BY `version` DESC LIMIT 1);
--> statement-breakpoint
INSERT INTO `item_review` (`id`, `version_id`, `lang`, `decision`, `note`, `alone`, `at`)
SELECT lower(hex(randomblob(16))), `version_id`, 'en', 'approved', 'In use before reviews were kept', 0, `created_at`
FROM `item` WHERE `version_id` IS NOT NULL;
--> statement-breakpoint
INSERT INTO `bank` (`id`) VALUES ('bank');
