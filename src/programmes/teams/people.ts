/** Roles of the model, three of them easily confused: coordinator, district coordinator, municipal curator (S3-51). */
export const experienced = "Опытная управленческая команда";
export const developing = "Развивающаяся управленческая команда";
export const experiencedHead = "Руководитель опытной управленческой команды";
export const developingHead = "Руководитель развивающейся управленческой команды";
export const heads = "Руководители рабочих групп";
export const members = "Участники менторской группы";
export const group = "Менторская группа";
export const schools = "Школы менторской группы";
export const operator = "Региональный оператор";
export const coordinator = "Координатор";
export const districtCoordinator = "Координатор района";
export const municipalCurator = "Муниципальный куратор";
export const department = "Отдел по образованию";
export const committee = "Региональный комитет образования";
