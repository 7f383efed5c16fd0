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
ALTER TABLE `mention` ADD `person_id` text REFERENCES person(id);--> statement-breakpoint
ALTER TABLE `mention` ADD `source_url` text;--> statement-breakpoint
CREATE INDEX `mention_of_outsider` ON `mention` (`person_id`,`request_id`);--> statement-breakpoint
ALTER TABLE `request` ADD `returning` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
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
ALTER TABLE `request` ADD `volume_ends_at` integer;